/**
 * Plain text as it is copied from an issued document, to a document tree: broken lines are joined,
 * pages are split into text and notes, marks of notes are distinguished from other figures.
 */
package org.sgreport.read.text;
