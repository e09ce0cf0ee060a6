/** Capitals. */
package org.sgreport.lint.capitals;
