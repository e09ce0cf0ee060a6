package org.sgreport.adopt;

import java.util.Optional;
import org.sgreport.reference.Entities;
import org.sgreport.reference.States;

/** An input file ready to fill: its path below the report folder, and its text. */
public record NewInput(String path, String text) {

  /** For a State, by its code, its name or a former name; empty if there is none like it. */
  public static Optional<NewInput> ofState(String written, String schemas) {
    States states = States.all();
    return states
        .find(written)
        .map(s -> s.code())
        .or(() -> states.meant(written))
        .map(
            code ->
                new NewInput(
                    "states/" + code + ".yaml",
                    Beginning.line("../", schemas, "state") + "state: " + code + "\n" + REPLY));
  }

  /** For an entity, by its key, name or abbreviation; empty if there is none like it. */
  public static Optional<NewInput> ofEntity(String written, String schemas) {
    Entities entities = Entities.all();
    return entities
        .find(written)
        .map(e -> e.key())
        .or(() -> entities.meant(written))
        .map(
            key ->
                new NewInput(
                    "agencies/" + key + ".yaml",
                    Beginning.line("../", schemas, "agency") + "agency: " + key + "\n" + REPLY));
  }

  private static final String REPLY =
      """
      reply:
        received:  # the day it came, such as 2014-05-30
      measures: []
      #  - measure: first-measure      # an id of measures.yaml
      #    status:                     # where measures.yaml gives the measure statuses
      #    text: |
      #      What was reported, in our words.
      #    source: the letter or document, and its page
      """;
}
