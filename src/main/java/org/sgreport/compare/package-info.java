/** The differences of two states of a report: its inputs, its computed words, its text. */
package org.sgreport.compare;
