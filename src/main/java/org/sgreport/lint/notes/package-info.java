/** Footnotes and their marks. */
package org.sgreport.lint.notes;
