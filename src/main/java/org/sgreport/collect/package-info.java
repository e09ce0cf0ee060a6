/** Coded sheets to the inputs of a report: {@code sgreport add --from}. */
package org.sgreport.collect;
