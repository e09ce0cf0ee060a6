/** Spelling, as the United Nations list has it. */
package org.sgreport.lint.spelling;
