/**
 * Documents that others wrote, to passages: headings, paragraphs and notes with the marks they
 * carry.
 */
package org.sgreport.read;
