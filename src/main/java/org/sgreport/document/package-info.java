/**
 * The numbered tree of a report: masthead, summary, headings, paragraphs, notes. Numbers and
 * enumerators are settled here, once, so that no two writers can disagree.
 */
package org.sgreport.document;
