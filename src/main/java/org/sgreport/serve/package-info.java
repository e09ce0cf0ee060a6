/**
 * One warm process that does the work of command lines: who may ask it, what they hand over, and
 * how what is printed comes back. What the work is, it does not know.
 */
package org.sgreport.serve;
