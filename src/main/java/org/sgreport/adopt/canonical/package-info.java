/**
 * The canonical form of input files: one way to write each value, so that a difference between two
 * files is a difference of meaning. Comments go with what they stand before or behind.
 */
package org.sgreport.adopt.canonical;
