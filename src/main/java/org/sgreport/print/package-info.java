/**
 * Diagnostics, grids (of tallies, traces and status), differences and schemas to text, JSON, CSV
 * and other formats: one printer for each. Prints; what is in a column, the makers of grids decide.
 */
package org.sgreport.print;
