/** Arguments and options that several commands have, and what they complain in. */
package org.sgreport.cli.option;
