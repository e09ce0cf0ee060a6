package org.sgreport.compare;

import java.util.function.UnaryOperator;

/**
 * One thing that changed: what it is about ("NOR", "para. 18"), what happened to it in words that a
 * drafter uses, and how it was and is; empty where it was not or is no more.
 */
public record Change(Kind kind, String about, String what, String before, String after) {
  /** Where it changed. */
  public enum Kind {
    INPUT,
    COMPUTED,
    TEXT,
    NUMBER
  }

  /** Whether it was and is no more. */
  public boolean isRemoval() {
    return after.isEmpty() && !before.isEmpty();
  }

  /** The same, said to be about something in other words. */
  public Change about(String words) {
    return new Change(kind, words, what, before, after);
  }

  /** The same in other words, such as those that a format escapes. */
  public Change with(UnaryOperator<String> words) {
    return new Change(
        kind, words.apply(about), words.apply(what), words.apply(before), words.apply(after));
  }
}
