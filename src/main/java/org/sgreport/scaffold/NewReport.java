package org.sgreport.scaffold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sgreport.format.CanonicalForm;
import org.sgreport.format.NewMapping;
import org.sgreport.load.InputKinds;

/**
 * The files of a new report: masthead, an empty code frame with one measure, a body template that
 * renders at once, and one sample reply that says it is one.
 */
public final class NewReport {
  /** What is known of the report; what is not is an empty text and leaves its key blank. */
  public record Particulars(Map<String, String> values) {
    public Particulars {
      values = Map.copyOf(values);
    }

    public String value(String key) {
      return values.getOrDefault(key, "");
    }
  }

  /** The keys that report.yaml begins with; one that is not known is left blank. */
  private static final List<String> MASTHEAD =
      List.of(
          "symbol",
          "organ",
          "body",
          "session",
          "item",
          "item-of",
          "item-document",
          "item-title",
          "date",
          "title");

  private static final String TEMPLATE =
      """
      # Introduction

      This report has been prepared at the request of the %s.
      The replies of <@respondents/> Member <@agree who="states" one="State" many="States"/> are considered.[^states]

      # Measures reported by Member States

      <@when of="first-measure">The first measure was reported by some (<@states of="first-measure"/>).</@when>
      [to be filled: what the replies tell]

      # Conclusions and recommendations

      [to be filled: conclusions and recommendations]

      [^states]: They are <@respondents list=true none="none so far"/>.
      """;

  private static final String MEASURES =
      """
      groups:
        - id: first-group
          title: "[to be filled: the title of a group of measures]"
          measures:
            - id: first-measure
              title: "[to be filled: the measure in a few words]"
      """;

  private static final String SAMPLE =
      """
      # Made up to show the form, and counted nowhere: delete this file when the first reply is in.
      state: CHE
      sample: yes
      reply: {}
      measures:
        - measure: first-measure
          text: |
            A sample: this State has reported nothing here.
          source: none
      """;

  private NewReport() {}

  /** Paths below the report folder, and what is there; schemas is the path to their folder. */
  public static Map<String, String> files(Particulars report, String schemas) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "report.yaml",
        CanonicalForm.of(
            line("", schemas, "report"),
            report(report),
            InputKinds.of("report.yaml").orElseThrow().shape()));
    files.put("measures.yaml", line("", schemas, "measures") + MEASURES);
    files.put("states/CHE.yaml", line("../", schemas, "state") + SAMPLE);
    files.put("body.md.ftl", TEMPLATE.formatted(report.value("organ")));
    return files;
  }

  /** The first line of an input file, which names its schema for editors. */
  public static String line(String up, String schemas, String kind) {
    return "# yaml-language-server: $schema=" + up + schemas + "/" + kind + ".json\n";
  }

  private static NewMapping report(Particulars report) {
    NewMapping file = new NewMapping().text("status", "draft");
    MASTHEAD.forEach(key -> file.text(key, report.value(key)));
    String mandate = report.value("mandate");
    String deadline = report.value("deadline");
    return file.texts("mandate", mandate.isEmpty() ? List.of() : List.of(mandate))
        .mapping("as-of", new NewMapping().text("replies", deadline))
        .mapping(
            "request",
            new NewMapping().text("reference", "").text("sent", "").text("deadline", deadline))
        .text("template", "body.md.ftl")
        .text("summary", "[to be filled: what the report says, in a few sentences]");
  }
}
