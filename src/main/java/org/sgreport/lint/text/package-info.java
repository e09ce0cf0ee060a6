/**
 * A document as rules look at it: its units of text with what they are and where they stand, their
 * sentences, their lists of States, and what was found in them.
 */
package org.sgreport.lint.text;
