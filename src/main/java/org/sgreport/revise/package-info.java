/**
 * Where words come from and what has changed: evidence both ways, and the differences of two states
 * of a report.
 */
package org.sgreport.revise;
