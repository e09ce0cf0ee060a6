/** Where computed words come from, and where inputs are used. */
package org.sgreport.trace;
