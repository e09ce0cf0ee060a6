/** What a shell and a reader of manual pages are told of the commands, made from the commands. */
package org.sgreport.cli.shell;
