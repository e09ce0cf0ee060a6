/** Beginnings: the files of a new report, and of a new reply, ready to be filled. */
package org.sgreport.adopt;
