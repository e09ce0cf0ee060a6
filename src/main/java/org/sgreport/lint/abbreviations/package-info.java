/** Abbreviations: introduced, used, spared. */
package org.sgreport.lint.abbreviations;
