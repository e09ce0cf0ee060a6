/**
 * Model to tally: which State or entity reported which measure, with the places in the inputs after
 * each cell.
 */
package org.sgreport.tally;
