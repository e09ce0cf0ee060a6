/**
 * What a language has words for: the interfaces and records that a package such as {@code
 * language.en} fills.
 */
package org.sgreport.language.vocabulary;
