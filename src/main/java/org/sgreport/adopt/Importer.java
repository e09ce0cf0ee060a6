package org.sgreport.adopt;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.document.Numbering;
import org.sgreport.read.Passage;
import org.sgreport.reference.StateName;

/** Turns the passages of a published report into a report folder that renders them back. */
public final class Importer {
  private static final Pattern PARENTHESES_OR_COLON = Pattern.compile("[(:] ?([^():]*)");
  private static final LocalDate ANY_DATE = LocalDate.of(2016, 1, 1);

  /** Keys of report.yaml that stand only where the document has them. */
  private static final List<String> MORE =
      List.of("place-and-dates", "kind", "distribution", "language", "late-submission");

  private final Map<String, String> masthead;
  private final boolean prose;
  private final Diagnostics diagnostics;
  private final Numbering numbering = new Numbering();

  /** What the import came to: the files by path, and its count of everything. */
  public record Result(Map<String, String> files, String summary) {}

  /** The masthead holds what is known of it by key; prose leaves lists as they were typed. */
  public Importer(Map<String, String> masthead, boolean prose, Diagnostics diagnostics) {
    this.masthead = Map.copyOf(masthead);
    this.prose = prose;
    this.diagnostics = diagnostics;
  }

  /**
   * Adds a warning for each contradiction found; a list out of order is mended by being computed.
   */
  public Result files(List<Passage> passages, String schemas) {
    LocalDate date = namesAsOf(passages);
    CodedText coded = new CodedText(date, diagnostics);
    String template = template(passages, coded);
    strangers(coded);
    Map<String, String> files = new LinkedHashMap<>();
    files.put("report.yaml", report(date, schemas));
    files.put("measures.yaml", measures(coded, schemas));
    states(coded)
        .forEach(
            (code, text) ->
                files.put(
                    "states/" + code + ".yaml", Beginning.line("../", schemas, "state") + text));
    files.put("body.md.ftl", template);
    return new Result(files, summary(passages, coded));
  }

  /** A date on which all names found are valid: the last on which they are, if there is one. */
  private LocalDate namesAsOf(List<Passage> passages) {
    LocalDate from = LocalDate.MIN;
    LocalDate until = LocalDate.MAX;
    for (Passage passage : passages) {
      for (Matcher m = PARENTHESES_OR_COLON.matcher(passage.text()); m.find(); ) {
        for (StateName name : StateList.names(m.group(1))) {
          from = name.from().isAfter(from) ? name.from() : from;
          until = StateList.until(name).isBefore(until) ? StateList.until(name) : until;
        }
      }
    }
    if (masthead.containsKey("date")) {
      return LocalDate.parse(masthead.get("date"));
    }
    return until.isBefore(LocalDate.MAX) ? until : from.isAfter(ANY_DATE) ? from : ANY_DATE;
  }

  private String template(List<Passage> passages, CodedText coded) {
    StringBuilder text = new StringBuilder();
    StringBuilder notes = new StringBuilder();
    Passage before = null;
    for (Passage passage : passages) {
      String words =
          prose ? escaped(passage.text()) : coded.code(withText(passage, escaped(passage.text())));
      if (passage.kind() == Passage.Kind.NOTE) {
        notes.append("[^").append(passage.mark()).append("]: ").append(words).append('\n');
      } else {
        text.append(between(before, passage)).append(line(passage, words)).append('\n');
        before = passage;
      }
    }
    return notes.isEmpty() ? text.toString() : text.append('\n').append(notes).toString();
  }

  private static Passage withText(Passage passage, String text) {
    return new Passage(passage.kind(), passage.level(), passage.mark(), text, passage.place());
  }

  /** Subparagraphs follow one another without a blank line. */
  private static String between(Passage before, Passage passage) {
    boolean list =
        before != null
            && before.kind() == Passage.Kind.SUBPARAGRAPH
            && passage.kind() == Passage.Kind.SUBPARAGRAPH;
    return before == null || list ? "" : "\n";
  }

  private String line(Passage passage, String words) {
    boolean marked = !passage.mark().isEmpty();
    return switch (passage.kind()) {
      case HEADING -> {
        if (marked) {
          ImportRules.number(diagnostics, passage, numbering.nextHeading(passage.level()));
        }
        yield "#".repeat(passage.level()) + " " + words + (marked ? "" : " {-}");
      }
      case PARAGRAPH -> {
        if (marked) {
          ImportRules.number(diagnostics, passage, numbering.nextParagraph() + ".");
        }
        yield words + (marked ? "" : " {-}");
      }
      default -> "   ".repeat(passage.level() - 1) + "1. " + words;
    };
  }

  /** Signs that FreeMarker would take for its own are printed by it instead. */
  private static String escaped(String text) {
    return text.replaceAll("([$#])\\{", "\\${\"$1\"}{").replaceAll("<(?=[#@/])", "\\${\"<\"}");
  }

  private String report(LocalDate date, String schemas) {
    StringBuilder text =
        new StringBuilder(Beginning.line("", schemas, "report")).append("status: draft\n");
    for (String key : Beginning.MASTHEAD) {
      String value = masthead.getOrDefault(key, "");
      text.append(key).append(value.isEmpty() ? ":\n" : ": " + Yaml.text(value) + "\n");
    }
    for (String key : MORE) {
      if (masthead.containsKey(key)) {
        text.append(key).append(": ").append(Yaml.text(masthead.get(key))).append('\n');
      }
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

  private static String measures(CodedText coded, String schemas) {
    StringBuilder text = new StringBuilder(Beginning.line("", schemas, "measures"));
    if (coded.measures().isEmpty()) {
      return text.append("groups: []\n").toString();
    }
    text.append("groups:\n  - id: imported\n    title: Lists found in the report\n    measures:\n");
    for (CodedText.CodedMeasure measure : coded.measures()) {
      text.append("      - id: ").append(measure.id()).append('\n');
      text.append("        title: ").append(Yaml.text(measure.title())).append('\n');
    }
    return text.toString();
  }

  private Map<String, String> states(CodedText coded) {
    Map<String, StringBuilder> entries = new TreeMap<>();
    coded.respondents("reply").forEach(c -> entries.put(c, new StringBuilder()));
    coded.respondents("carried-over").forEach(c -> entries.put(c, new StringBuilder()));
    for (CodedText.CodedMeasure measure : coded.measures()) {
      for (String code : measure.states()) {
        entries
            .computeIfAbsent(code, c -> new StringBuilder())
            .append("  - measure: ")
            .append(measure.id())
            .append("\n    source: ")
            .append(Yaml.text(source(measure)))
            .append('\n');
      }
    }
    Map<String, String> states = new TreeMap<>();
    entries.forEach((code, list) -> states.put(code, state(code, list.toString(), coded)));
    return states;
  }

  /** Tells of States that a list names though the lists of respondents do not. */
  private void strangers(CodedText coded) {
    Set<String> respondents = new TreeSet<>(coded.respondents("reply"));
    respondents.addAll(coded.respondents("carried-over"));
    if (respondents.isEmpty()) {
      return;
    }
    for (CodedText.CodedMeasure measure : coded.measures()) {
      for (String code : measure.states()) {
        if (respondents.add(code)) {
          String paragraph = measure.paragraph().replace(".", "");
          ImportRules.notRespondent(diagnostics, measure.place(), "`" + code + "`", paragraph);
        }
      }
    }
  }

  private String source(CodedText.CodedMeasure measure) {
    String symbol = masthead.getOrDefault("symbol", "the imported report");
    return symbol + ", para. " + measure.paragraph().replace(".", "");
  }

  private static String state(String code, String measures, CodedText coded) {
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

  private static String summary(List<Passage> passages, CodedText coded) {
    return "understood %d headings, %d paragraphs, %d subparagraphs, %d notes; %d lists of States became measures"
        .formatted(
            count(passages, Passage.Kind.HEADING),
            count(passages, Passage.Kind.PARAGRAPH),
            count(passages, Passage.Kind.SUBPARAGRAPH),
            count(passages, Passage.Kind.NOTE),
            coded.measures().size());
  }

  private static long count(List<Passage> passages, Passage.Kind kind) {
    return passages.stream().filter(p -> p.kind() == kind).count();
  }
}
