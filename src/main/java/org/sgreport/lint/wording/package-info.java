/** Inclusive and clear wording, by the public guidelines of the United Nations. */
package org.sgreport.lint.wording;
