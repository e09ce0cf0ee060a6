package org.sgreport.importer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.document.Numbering;
import org.sgreport.read.Passage;
import org.sgreport.reference.StateName;
import org.sgreport.reference.TypedStates;

/** Turns the passages of a published report into a report folder that renders them back. */
public final class Importer {
  private static final Pattern PARENTHESES_OR_COLON = Pattern.compile("[(:] ?([^():]*)");
  private static final LocalDate ANY_DATE = LocalDate.of(2016, 1, 1);

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
    Map<String, String> files = new ImportedFiles(masthead, coded, schemas).files(date);
    files.put("body.md.ftl", template);
    return new Result(files, summary(passages, coded));
  }

  /** A date on which all names found are valid: the last on which they are, if there is one. */
  private LocalDate namesAsOf(List<Passage> passages) {
    LocalDate from = LocalDate.MIN;
    LocalDate until = LocalDate.MAX;
    for (Passage passage : passages) {
      for (Matcher m = PARENTHESES_OR_COLON.matcher(passage.text()); m.find(); ) {
        for (StateName name : TypedStates.names(m.group(1))) {
          from = name.from().isAfter(from) ? name.from() : from;
          until = TypedStates.until(name).isBefore(until) ? TypedStates.until(name) : until;
        }
      }
    }
    if (masthead.containsKey("date")) {
      return LocalDate.parse(masthead.get("date"));
    }
    return until.isBefore(LocalDate.MAX) ? until : from.isAfter(ANY_DATE) ? from : ANY_DATE;
  }

  private String template(List<Passage> passages, CodedText coded) {
    ImportedReferences references = new ImportedReferences(passages);
    Map<Passage, String> notes = new LinkedHashMap<>();
    passages.stream()
        .filter(p -> p.kind() == Passage.Kind.NOTE)
        .forEach(p -> notes.put(p, words(p, coded, references)));
    StringBuilder text = new StringBuilder();
    Passage before = null;
    for (Passage passage : passages) {
      if (passage.kind() != Passage.Kind.NOTE) {
        String words = words(passage, coded, references);
        text.append(between(before, passage));
        text.append(line(passage, words, references.keyOf(passage))).append('\n');
        before = passage;
      }
    }
    notes.forEach(
        (note, words) ->
            text.append(note == notes.keySet().iterator().next() ? "\n" : "")
                .append("[^" + note.mark() + "]: " + words + '\n'));
    return text.toString();
  }

  /** Notes are coded before the text, which counts what they list. */
  private String words(Passage passage, CodedText coded, ImportedReferences references) {
    String escaped = escaped(passage.text());
    return prose ? escaped : references.byKey(coded.code(withText(passage, escaped)));
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

  private String line(Passage passage, String words, String key) {
    boolean marked = !passage.mark().isEmpty();
    return switch (passage.kind()) {
      case HEADING -> {
        if (marked) {
          ImportRules.number(diagnostics, passage, numbering.nextHeading(passage.level()));
        }
        yield "#".repeat(passage.level()) + " " + words + braces(marked, key);
      }
      case PARAGRAPH -> {
        if (marked) {
          ImportRules.number(diagnostics, passage, numbering.nextParagraph() + ".");
        }
        yield words + braces(marked, key);
      }
      case ANNEX -> {
        numbering.beginAnnex();
        yield "# " + words + " {annex}";
      }
      case TABLE -> words;
      default -> "   ".repeat(passage.level() - 1) + "1. " + words;
    };
  }

  private static String braces(boolean numbered, String key) {
    if (numbered) {
      return key.isEmpty() ? "" : " {" + key + "}";
    }
    return " {-}";
  }

  /** Signs that FreeMarker would take for its own are printed by it instead. */
  private static String escaped(String text) {
    return text.replaceAll("([$#])\\{", "\\${\"$1\"}{").replaceAll("<(?=[#@/])", "\\${\"<\"}");
  }

  /** Tells of States that a list names though the lists of respondents do not. */
  private void strangers(CodedText coded) {
    Set<String> respondents = new TreeSet<>(coded.respondents("reply"));
    respondents.addAll(coded.respondents("carried-over"));
    if (respondents.isEmpty()) {
      return;
    }
    for (CodedText.CodedMeasure measure : coded.measures()) {
      for (String code : measure.ofStates() ? measure.reporters() : List.<String>of()) {
        if (respondents.add(code)) {
          String paragraph = measure.paragraph().replace(".", "");
          ImportRules.notRespondent(diagnostics, measure.place(), "`" + code + "`", paragraph);
        }
      }
    }
  }

  private static String summary(List<Passage> passages, CodedText coded) {
    return "understood %d headings, %d paragraphs, %d subparagraphs, %d notes; %d lists of States became measures"
        .formatted(
            count(passages, Passage.Kind.HEADING),
            count(passages, Passage.Kind.PARAGRAPH),
            count(passages, Passage.Kind.SUBPARAGRAPH),
            count(passages, Passage.Kind.NOTE),
            coded.measures().stream().filter(CodedText.CodedMeasure::ofStates).count());
  }

  private static long count(List<Passage> passages, Passage.Kind kind) {
    return passages.stream().filter(p -> p.kind() == kind).count();
  }
}
