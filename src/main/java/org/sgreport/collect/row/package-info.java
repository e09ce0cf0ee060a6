/** Rows of a spreadsheet to what each says of its State, and the sum of its cells. */
package org.sgreport.collect.row;
