/**
 * Targets of a fuzzer that is led by coverage (Jazzer), and the inputs it begins with. {@code
 * CorpusTest} runs each seed, and each input that once brought something to light, in every build;
 * CONTRIBUTING.md has the command that looks for more.
 */
package org.sgreport.fuzz;
