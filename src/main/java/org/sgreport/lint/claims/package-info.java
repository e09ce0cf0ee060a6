/** What the text claims, compared with its own lists, the inputs and the treaties. */
package org.sgreport.lint.claims;
