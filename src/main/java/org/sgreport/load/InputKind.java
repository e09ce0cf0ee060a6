package org.sgreport.load;

/** A kind of input file: its name, its shape, and how a file of that shape becomes a record. */
interface InputKind<T> {
  /** The name of its schema: {@code state} for {@code schemas/state.json}. */
  String name();

  /** What the file is, for whoever opens its schema. */
  String title();

  Shape.Fields shape();

  /** Called only with YAML of this kind's shape. */
  T read(Reading reading);
}
