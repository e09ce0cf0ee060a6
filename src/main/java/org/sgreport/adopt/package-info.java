/** Inputs laid down by the program: a new report, a new reply, an imported report. */
package org.sgreport.adopt;
