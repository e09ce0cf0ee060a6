/** Diagnostics, tallies, models and trees to text, JSON and CSV. Prints; decides nothing. */
package org.sgreport.print;
