/**
 * Template and tally to document tree. The template package runs FreeMarker, its directives print
 * what is computed (who is meant, by the selection package; what is said of them, by the wording
 * package), and the markdown package parses the result and numbers it.
 */
package org.sgreport.draft;
