/**
 * The word-processor room: the package of a Word file, its elements read and written, the names of
 * styles, the measures of the page that no style has, the definitions of lists. How paragraphs
 * look, and where their text begins, is in templates/word/styles.xml. Readers and writers come
 * above it.
 */
package org.sgreport.ooxml;
