/** Tables and annexes. */
package org.sgreport.lint.tables;
