/**
 * What a template can ask for: one class a directive, listed in {@link
 * org.sgreport.draft.directive.Directives}. They know the tally and the names, not FreeMarker.
 */
package org.sgreport.draft.directive;
