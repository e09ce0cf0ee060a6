/**
 * Where the text of a Word file is placed: its lines, as wide as the font makes them, and its
 * pages. Read from the parts as written, so that it follows the styles of whoever brings their own.
 */
package org.sgreport.write.docx.layout;
