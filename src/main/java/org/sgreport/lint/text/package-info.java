/**
 * A document as rules look at it: its units of text with what they are and where they are, their
 * sentences, their lists of States, and what was found in them; and the bases of rules: patterns,
 * and what {@code --fix} can change.
 */
package org.sgreport.lint.text;
