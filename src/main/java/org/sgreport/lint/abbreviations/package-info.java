/** Abbreviations: introduced, used, avoided. */
package org.sgreport.lint.abbreviations;
