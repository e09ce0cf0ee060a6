/** Documents as numbered text, a line a paragraph. */
package org.sgreport.write.text;
