package org.sgreport.model;

import org.sgreport.source.Located;

/**
 * What a figure counts: {@code courses}, and for one of them {@code course}, which may be empty.
 */
public record UnitWords(Located<String> many, String one) {}
