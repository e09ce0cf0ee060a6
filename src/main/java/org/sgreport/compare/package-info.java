/**
 * The differences of two states of a report, found and counted: its inputs, its computed words, its
 * text, numbers that shifted, and the line that sums them up. {@code print} has their formats.
 */
package org.sgreport.compare;
