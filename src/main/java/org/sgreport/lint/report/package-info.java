/** The report as a whole: its length and its parts. */
package org.sgreport.lint.report;
