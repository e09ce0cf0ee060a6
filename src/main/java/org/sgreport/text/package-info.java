/**
 * Words and letters: the only parsers of dates and numbers in prose, patterns of prose,
 * enumerators, folding and similarity. First in the order of packages: it knows nothing of reports.
 */
package org.sgreport.text;
