/**
 * Documents that others wrote, to document trees: headings, paragraphs, items, notes and tables
 * with the numbers and marks that they carry, and a masthead. One package for each format; {@code
 * compile.Readers} lists them.
 */
package org.sgreport.read;
