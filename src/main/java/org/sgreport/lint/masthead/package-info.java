/** The first page, of documents that have one. */
package org.sgreport.lint.masthead;
