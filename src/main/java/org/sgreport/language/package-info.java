/**
 * The words that a document prints of itself, in a language: numbers, shares, dates, lists,
 * references, labels, the first page. What inputs and templates say is not among them, nor are
 * names, which are tables of {@code reference}. A language is a package below this one that fills
 * the vocabulary, and a line in {@link org.sgreport.language.Languages}.
 */
package org.sgreport.language;
