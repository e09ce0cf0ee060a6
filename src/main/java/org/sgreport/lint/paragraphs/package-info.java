/** Paragraphs and subparagraphs: their numbers and their ends. */
package org.sgreport.lint.paragraphs;
