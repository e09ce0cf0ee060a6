/**
 * Plain text as it is copied from an issued document, to passages: broken lines are joined, pages
 * are taken apart into text and notes, marks of notes are distinguished from other figures.
 */
package org.sgreport.read.text;
