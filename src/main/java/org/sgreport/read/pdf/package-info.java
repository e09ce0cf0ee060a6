/**
 * PDF files as issued: glyphs become lines with their looks, and the lines of pages the document
 * that they are, as those of a text do.
 */
package org.sgreport.read.pdf;
