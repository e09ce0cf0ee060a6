/** Arguments and options that several commands have, and how their complaints are reported. */
package org.sgreport.cli.option;
