/** What a language has words for. */
package org.sgreport.language.vocabulary;
