/**
 * One run: what it is given from outside, the stages it goes through, what it writes, and how it
 * refuses.
 */
package org.sgreport.cli.run;
