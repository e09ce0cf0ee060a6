/** References to paragraphs, chapters and pages. */
package org.sgreport.lint.references;
