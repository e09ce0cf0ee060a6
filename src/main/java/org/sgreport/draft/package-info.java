/**
 * Template and tally to document tree. The template package runs FreeMarker, its directives print
 * what is computed, and the markdown package parses the result and numbers it.
 */
package org.sgreport.draft;
