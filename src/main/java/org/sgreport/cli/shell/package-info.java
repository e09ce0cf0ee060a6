/** What shells and manual pages say about the commands, made from the commands. */
package org.sgreport.cli.shell;
