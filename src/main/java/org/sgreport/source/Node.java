package org.sgreport.source;

import org.sgreport.diagnostic.Span;

/** A piece of YAML with its place. */
public sealed interface Node permits Mapping, Scalar, Sequence {
  Span span();

  /** As a message calls it: "a mapping", "a list", "text", "a number". */
  String kind();
}
