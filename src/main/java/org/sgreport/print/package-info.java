/**
 * Diagnostics, tallies, differences and traces to text, JSON, CSV and other formats. Prints;
 * decides nothing.
 */
package org.sgreport.print;
