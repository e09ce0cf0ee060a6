/**
 * A report as a page that can be asked: the document, beside it what each computed word rests on,
 * who reported what as heat map and map of the world, length, doubts, changes, and the sources
 * themselves. Every part is written out; the script only shows, sorts and filters them.
 */
package org.sgreport.write.evidence;
