/**
 * Files as text, and YAML as nodes that know their places. Refuses what an input may not contain
 * (other encodings, control characters, aliases, tags) before anyone looks at the meaning.
 */
package org.sgreport.source;
