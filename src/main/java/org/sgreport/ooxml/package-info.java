/**
 * The word-processor room: the package of a Word file, its elements read and written, the names of
 * styles, the measures of the page, the definitions of lists. Readers and writers come above it.
 */
package org.sgreport.ooxml;
