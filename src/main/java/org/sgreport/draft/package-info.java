/**
 * Template and tally to document tree: FreeMarker prints Markdown, directives print what is
 * computed, commonmark parses it, and the builder numbers it. The only user of FreeMarker.
 */
package org.sgreport.draft;
