/**
 * One use of a directive: what a directive is, its arguments and its place, and what takes its
 * place. It knows the tally, and not FreeMarker.
 */
package org.sgreport.draft.call;
