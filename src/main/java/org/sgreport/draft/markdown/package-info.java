/** Marked Markdown to blocks and notes with their numbers: the only user of commonmark. */
package org.sgreport.draft.markdown;
