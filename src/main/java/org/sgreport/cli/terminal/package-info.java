/** What a run is given from outside: where it prints and works, and whom it can ask. */
package org.sgreport.cli.terminal;
