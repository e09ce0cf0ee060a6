package org.sgreport.importer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.document.Document;
import org.sgreport.document.Inline;
import org.sgreport.reference.StateName;
import org.sgreport.reference.TypedStates;
import org.sgreport.text.Parenthesis;
import org.sgreport.write.markdown.TemplateWriter;

/** Rewrites the tree of a published report as a report folder that renders it back. */
public final class Importer {
  private static final Pattern AFTER_COLON = Pattern.compile(": ([^():]*)");

  private final Document document;
  private final boolean prose;
  private final Diagnostics diagnostics;

  /** What the import came to: the files by path, and its count of everything. */
  public record Result(Map<String, String> files, String summary) {}

  /** The masthead is known as far as it can be; prose leaves lists as they were typed. */
  public Importer(Document document, boolean prose, Diagnostics diagnostics) {
    this.document = document;
    this.prose = prose;
    this.diagnostics = diagnostics;
  }

  /**
   * Adds a warning for each contradiction found; a list out of order is fixed by being computed.
   */
  public Result files(String schemas) {
    LocalDate date = namesAsOf();
    CodedText coded = new CodedText(date, hasLists(), diagnostics);
    Document rewritten = rewritten(coded);
    strangers(coded);
    Map<String, String> files = new LinkedHashMap<>();
    files.putAll(new ImportedFiles(rewritten, coded, schemas).files(date));
    files.put("body.md.ftl", TemplateWriter.print(rewritten));
    return new Result(files, Understood.of(document) + "; " + lists(coded));
  }

  /**
   * A date on which all names found are valid: that of the document if it is one, or the last; no
   * date, for today's names, where that is open.
   */
  private LocalDate namesAsOf() {
    LocalDate from = LocalDate.MIN;
    LocalDate until = LocalDate.MAX;
    for (String text : Texts.of(document)) {
      for (StateName name : names(text)) {
        from = name.from().isAfter(from) ? name.from() : from;
        until = TypedStates.until(name).isBefore(until) ? TypedStates.until(name) : until;
      }
    }
    LocalDate any = until.isBefore(LocalDate.MAX) ? until : LocalDate.MAX;
    LocalDate written = document.masthead().date().orElse(any);
    boolean never = from.isAfter(until);
    return never || !written.isBefore(from) && !written.isAfter(until) ? written : any;
  }

  private boolean hasLists() {
    return Texts.of(document).stream()
        .flatMap(text -> Parenthesis.of(text).stream())
        .flatMap(p -> TypedStates.of(p.inside()).stream())
        .anyMatch(list -> list.codes().size() > 1);
  }

  private static List<StateName> names(String text) {
    Stream<String> whole = Parenthesis.of(text).stream().map(Parenthesis::inside);
    Stream<String> behind = AFTER_COLON.matcher(text).results().map(m -> m.group(1));
    return Stream.concat(whole, behind).flatMap(p -> TypedStates.names(p).stream()).toList();
  }

  private Document rewritten(CodedText coded) {
    ImportedReferences references = new ImportedReferences(document);
    return new ImportedBody(
            (content, spot) -> prose ? content : computed(content, spot, coded, references),
            references,
            diagnostics)
        .of(document);
  }

  private static List<Inline> computed(
      List<Inline> content, Spot spot, CodedText coded, ImportedReferences references) {
    Computing text = new Computing(content);
    coded.code(text, spot);
    references.compute(text);
    return text.computed();
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
          ImportRules.notRespondent(diagnostics, measure.spot(), "`" + code + "`");
        }
      }
    }
  }

  private static String lists(CodedText coded) {
    long lists = coded.measures().stream().filter(CodedText.CodedMeasure::ofStates).count();
    return lists + " lists of States became measures";
  }
}
