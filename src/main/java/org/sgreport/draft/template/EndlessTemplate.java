package org.sgreport.draft.template;

import java.time.Duration;
import java.util.Optional;

/** Why a template that takes too much time, depth, memory or output was ended. */
record EndlessTemplate(String message, String help) {
  /** Empty for another fault. */
  static Optional<EndlessTemplate> of(Throwable fault, Duration limit) {
    if (fault instanceof StackOverflowError) {
      return Optional.of(
          new EndlessTemplate(
              "the template calls itself without end, or is nested too deeply",
              "look for an include, a macro or a function that comes back to itself, or for brackets"));
    }
    if (fault instanceof OutOfMemoryError) {
      return Optional.of(
          new EndlessTemplate(
              "the template needs more memory than there is",
              "look for words that are made longer and longer"));
    }
    if (fault instanceof TimeLimit.Exceeded) {
      return Optional.of(
          new EndlessTemplate(
              "the template did not end within " + limit.toSeconds() + " seconds",
              "look for a loop that does not stop"));
    }
    return fault instanceof TemplateOutput.TooLong
        ? Optional.of(
            new EndlessTemplate(
                "the template prints without end", "look for a loop that does not stop"))
        : Optional.empty();
  }
}
