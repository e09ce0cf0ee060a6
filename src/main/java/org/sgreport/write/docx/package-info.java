/**
 * Document tree to a Word file, part by part, with the style ids of issued documents. The looks
 * come from the reference parts under templates/word.
 */
package org.sgreport.write.docx;
