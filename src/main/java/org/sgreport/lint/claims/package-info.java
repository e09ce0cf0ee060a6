/** What the text claims, held against its own lists, the inputs and the treaties. */
package org.sgreport.lint.claims;
