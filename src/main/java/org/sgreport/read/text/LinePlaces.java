package org.sgreport.read.text;

import org.sgreport.diagnostic.Span;

/** Where lines stand in the file that they are from, by the numbers of the first and the last. */
@FunctionalInterface
public interface LinePlaces {
  Span of(int first, int last);
}
