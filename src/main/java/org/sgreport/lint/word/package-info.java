/** What a Word file has besides text. */
package org.sgreport.lint.word;
