/** Arguments and options that several commands have, and how their complaints are told. */
package org.sgreport.cli.option;
