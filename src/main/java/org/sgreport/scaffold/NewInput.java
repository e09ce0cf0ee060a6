package org.sgreport.scaffold;

/** An input file ready to fill: its path below the report folder, and its text. */
public record NewInput(String path, String text) {

  /** For the State of this code. */
  public static NewInput ofState(String code, String schemas) {
    return new NewInput(
        "states/" + code + ".yaml",
        NewReport.line("../", schemas, "state") + "state: " + code + "\n" + REPLY);
  }

  /** For the entity of this key. */
  public static NewInput ofEntity(String key, String schemas) {
    return new NewInput(
        "agencies/" + key + ".yaml",
        NewReport.line("../", schemas, "agency") + "agency: " + key + "\n" + REPLY);
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
