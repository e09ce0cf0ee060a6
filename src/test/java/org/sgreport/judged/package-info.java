/**
 * What lint finds in issued documents, judged one by one against their pages. The verdicts are in
 * {@code lint/judged.tsv}: by document, rule and place, with a hash of the words and never the
 * words.
 */
package org.sgreport.judged;
