/**
 * Documents, ours and others', held against the Editorial Manual and against what they say
 * themselves. The text package is how rules look at a document; each other package holds the rules
 * of one area.
 */
package org.sgreport.lint;
