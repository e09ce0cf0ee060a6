/**
 * Reports that are made from a number, sent through other programs, and read as they were: the
 * kinds of what is in them stand in docs/corpus.md.
 */
package org.sgreport.corpus;
