/** Capitals within sentences; those of headings are rules of headings. */
package org.sgreport.lint.capitals;
