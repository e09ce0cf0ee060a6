/** Resolutions, symbols and other sources. */
package org.sgreport.lint.citations;
