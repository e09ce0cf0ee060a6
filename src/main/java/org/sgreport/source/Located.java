package org.sgreport.source;

import org.sgreport.diagnostic.Span;

/** A value and the place where it was written. */
public record Located<T>(T value, Span at) {}
