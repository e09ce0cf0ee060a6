/**
 * Model to tally: which State or entity reported which measure, with the places in the inputs that
 * each cell rests on. Laid out as grids, with their columns: views for the command {@code tally},
 * tables for the text of a report, the status of replies.
 */
package org.sgreport.tally;
