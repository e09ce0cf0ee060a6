/** Headings: their marks, their order, their words. */
package org.sgreport.lint.headings;
