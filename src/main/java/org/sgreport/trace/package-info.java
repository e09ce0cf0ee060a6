/**
 * Where computed words come from, and where inputs are used: the rows of {@code trace}, which
 * {@code print} prints as any grid.
 */
package org.sgreport.trace;
