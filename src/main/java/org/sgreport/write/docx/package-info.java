/**
 * Document tree to a Word file, part by part: masthead and running headers, footers, first page,
 * contents page, body, tables, notes, comments, with the style ids of issued documents. Their looks
 * come from the reference parts under templates/word.
 */
package org.sgreport.write.docx;
