/**
 * Model to tally: which State or entity reported which measure, with the places in the inputs that
 * each cell rests on; and tallies laid out as grids.
 */
package org.sgreport.tally;
