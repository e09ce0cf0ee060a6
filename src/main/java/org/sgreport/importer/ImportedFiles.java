package org.sgreport.importer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.format.CanonicalForm;
import org.sgreport.format.Yaml;
import org.sgreport.load.InputKinds;
import org.sgreport.load.Shape;
import org.sgreport.scaffold.Beginning;
import org.sgreport.source.Source;
import org.sgreport.source.YamlReader;

/** The input files of an imported report: its masthead, its code frame, a file for each State. */
final class ImportedFiles {
  /** Keys of report.yaml that stand only where the document has them. */
  private static final List<String> MORE =
      List.of("place-and-dates", "kind", "distribution", "language", "late-submission", "paper");

  /** The keys of the second organ of a joint report. */
  private static final List<String> JOINT =
      List.of(
          "symbol",
          "organ",
          "body",
          "session",
          "place-and-dates",
          "item",
          "item-of",
          "item-document",
          "item-title");

  private final Map<String, String> masthead;
  private final CodedText coded;
  private final String schemas;

  ImportedFiles(Map<String, String> masthead, CodedText coded, String schemas) {
    this.masthead = Map.copyOf(masthead);
    this.coded = coded;
    this.schemas = schemas;
  }

  /** By path; States are named as of the date, unless the masthead has one. */
  Map<String, String> files(LocalDate date) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("report.yaml", report(date));
    files.put("measures.yaml", measures());
    states()
        .forEach(
            (code, text) ->
                files.put(
                    "states/" + code + ".yaml", Beginning.line("../", schemas, "state") + text));
    entries(false)
        .forEach(
            (key, entries) ->
                files.put(
                    "agencies/" + key + ".yaml",
                    Beginning.line("../", schemas, "agency")
                        + "agency: "
                        + key
                        + "\nmeasures:\n"
                        + entries));
    files.replaceAll(ImportedFiles::canonical);
    return files;
  }

  private static String canonical(String path, String text) {
    Source source = new Source(path, text);
    Shape.Fields shape = InputKinds.of(path).orElseThrow().shape();
    return YamlReader.read(source, new Diagnostics())
        .map(node -> CanonicalForm.of(source, node, shape, List.of()))
        .orElseThrow();
  }

  private String report(LocalDate date) {
    StringBuilder text =
        new StringBuilder(Beginning.line("", schemas, "report")).append("status: draft\n");
    for (String key : Beginning.MASTHEAD) {
      String value = masthead.getOrDefault(key, "");
      text.append(key).append(value.isEmpty() ? ":\n" : ": " + Yaml.text(value) + "\n");
    }
    known(MORE, "", "", text);
    if (masthead.containsKey("joint.organ")) {
      text.append("joint:\n");
      known(JOINT, "joint.", "  ", text);
    }
    if (masthead.containsKey("contents")) {
      text.append("contents: ").append(masthead.get("contents")).append('\n');
    }
    if (!masthead.containsKey("date")) {
      text.append("names-as-of: ").append(date).append('\n');
    }
    text.append("template: body.md.ftl\n");
    if (masthead.containsKey("summary")) {
      text.append("summary: |\n").append(masthead.get("summary").indent(2));
    }
    return text.toString();
  }

  /** A line for each key that the masthead has. */
  private void known(List<String> keys, String prefix, String indent, StringBuilder text) {
    for (String key : keys) {
      if (masthead.containsKey(prefix + key) && !isForeign(key, masthead.get(prefix + key))) {
        String value = Yaml.text(masthead.get(prefix + key));
        text.append(indent).append(key).append(": ").append(value).append('\n');
      }
    }
  }

  /** Another language than English cannot be rendered. */
  private static boolean isForeign(String key, String value) {
    return key.equals("language") && !value.equals("English");
  }

  private String measures() {
    StringBuilder text = new StringBuilder(Beginning.line("", schemas, "measures"));
    if (coded.measures().isEmpty()) {
      return text.append("groups: []\n").toString();
    }
    text.append("groups:\n  - id: imported\n    title: Lists found in the report\n    measures:\n");
    for (CodedText.CodedMeasure measure : coded.measures()) {
      text.append("      - id: ").append(measure.id()).append('\n');
      text.append("        title: ").append(Yaml.text(measure.title())).append('\n');
      text.append(measure.ofStates() ? "" : "        reported-by: entities\n");
    }
    return text.toString();
  }

  private Map<String, String> states() {
    Map<String, StringBuilder> entries = entries(true);
    for (String how : List.of("reply", "carried-over")) {
      coded.respondents(how).forEach(c -> entries.putIfAbsent(c, new StringBuilder()));
    }
    Map<String, String> states = new TreeMap<>();
    entries.forEach((code, list) -> states.put(code, state(code, list.toString())));
    return states;
  }

  /** What each State, or each entity, reported: items of a list of measures. */
  private Map<String, StringBuilder> entries(boolean ofStates) {
    Map<String, StringBuilder> entries = new TreeMap<>();
    coded.measures().stream()
        .filter(m -> m.ofStates() == ofStates)
        .forEach(
            measure ->
                measure
                    .reporters()
                    .forEach(
                        r ->
                            entries
                                .computeIfAbsent(r, c -> new StringBuilder())
                                .append("  - measure: ")
                                .append(measure.id())
                                .append("\n    source: ")
                                .append(Yaml.text(source(measure)))
                                .append('\n')));
    return entries;
  }

  private String source(CodedText.CodedMeasure measure) {
    String symbol = masthead.getOrDefault("symbol", "the imported report");
    return symbol + ", para. " + measure.paragraph().replace(".", "");
  }

  private String state(String code, String measures) {
    boolean carriedOver = coded.respondents("carried-over").contains(code);
    boolean replied = coded.respondents("reply").contains(code) || !carriedOver;
    String list = measures.isEmpty() ? "" : "measures:\n" + measures;
    StringBuilder text = new StringBuilder("state: " + code + "\n");
    if (replied) {
      text.append("reply: {}\n").append(list).append(carriedOver ? "carried-over: {}\n" : "");
    } else {
      text.append(list.isEmpty() ? "carried-over: {}\n" : "carried-over:\n" + list.indent(2));
    }
    return text.toString();
  }
}
