/** Reports in the Markdown of archives, with their numbers as published. */
package org.sgreport.read.markdown;
