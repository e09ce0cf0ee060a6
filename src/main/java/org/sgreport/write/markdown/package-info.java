/** Documents as Markdown, as templates have it, by way of the tree of a library. */
package org.sgreport.write.markdown;
