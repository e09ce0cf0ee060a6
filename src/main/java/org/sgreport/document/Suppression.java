package org.sgreport.document;

import org.sgreport.diagnostic.Span;

/**
 * What a template says of a rule at the end of a paragraph or heading: {@code {lint-ignore
 * states/list-order: the order of the treaty}}. The place is that of the block.
 */
public record Suppression(String rule, String reason, Span place) {}
