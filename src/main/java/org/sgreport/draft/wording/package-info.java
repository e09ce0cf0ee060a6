/**
 * What is said of a selection: names in lists, counts, shares and figures, each as the language of
 * the report has it and as its place in the sentence wants it.
 */
package org.sgreport.draft.wording;
