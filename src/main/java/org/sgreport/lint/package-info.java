/**
 * Documents, ours and others', compared with the Editorial Manual and with what they say
 * themselves. The text package is how rules look at a document; each other package holds the rules
 * of one area, which one is told by the first part of a rule's id.
 */
package org.sgreport.lint;
