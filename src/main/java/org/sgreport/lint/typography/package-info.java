/** Signs, spaces, bold and italics. */
package org.sgreport.lint.typography;
