package org.sgreport.collect.file;

import org.sgreport.collect.row.Answered;

/** A change to the list of measures in the file of a State. Entries are counted from 0. */
public sealed interface Edit {
  /** A new entry, at the end. */
  record Add(Answered entry) implements Edit {}

  /** What an entry lacks. */
  record Complete(int index, Answered missing) implements Edit {}

  /** Another entry in the place of one. */
  record Replace(int index, Answered entry) implements Edit {}

  /** An entry less. */
  record Remove(int index) implements Edit {}
}
