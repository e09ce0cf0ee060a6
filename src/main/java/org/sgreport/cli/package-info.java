/**
 * The command line: a class for each subcommand, and the only place that knows standard output,
 * exit statuses, the environment and the working directory.
 */
package org.sgreport.cli;
