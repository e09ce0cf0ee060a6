/** Spelling, as the United Nations list has it: words in a table, kinds of words by rules. */
package org.sgreport.lint.spelling;
