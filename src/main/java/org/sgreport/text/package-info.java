/**
 * Words and letters: lists in words, numbers in words, dates, enumerators, folding and similarity.
 * First in the order of packages: it knows nothing of reports.
 */
package org.sgreport.text;
