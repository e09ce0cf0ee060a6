package org.sgreport.lint.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Block;
import org.sgreport.document.BlockNames;
import org.sgreport.document.Cell;
import org.sgreport.document.Document;
import org.sgreport.document.Inline;
import org.sgreport.document.Note;
import org.sgreport.document.PlainText;
import org.sgreport.model.House;
import org.sgreport.model.Report;
import org.sgreport.model.Treaty;
import org.sgreport.read.WordFacts;
import org.sgreport.text.RaisedLetters;

/** A document that is linted, with what is known about it besides. */
public final class LintDocument {
  /**
   * Where it comes from: the path as it is shown; the report folder, if it is one of ours; the
   * facts of the Word file, if it is one; whether it has a masthead to be looked at; its date; the
   * treaties to hold counts against.
   */
  public record Origin(
      String path,
      Optional<Report> report,
      Optional<WordFacts> word,
      boolean hasMasthead,
      Optional<LocalDate> date,
      List<Treaty> treaties) {
    public Origin {
      treaties = List.copyOf(treaties);
    }

    /** Of a report of ours. */
    public static Origin of(Report report) {
      return new Origin(
          report.settings().composition().template().at().path(),
          Optional.of(report),
          Optional.empty(),
          true,
          report.masthead().date(),
          report.treaties());
    }
  }

  private static final Pattern NOTE = Pattern.compile(RaisedLetters.ANY + "|Sources?: ");

  private static final Pattern SENTENCE = Pattern.compile("(?s).*\\S\\s+\\S.*[.?!:;][”’)\\]]*\\s*");

  /** A masthead is not longer, as text or as YAML. */
  private static final int MASTHEAD_LINES = 60;

  private final Document document;
  private final Origin origin;
  private final List<TextUnit> units = new ArrayList<>();
  private final BlockNames labels = new BlockNames();
  private final List<String> right;
  private final List<TextUnit> prose;
  private final Map<Integer, TextUnit> notes = new HashMap<>();
  private Respondents respondents;

  public LintDocument(Document document, Origin origin) {
    this.document = document;
    this.origin = origin;
    this.right =
        origin.report().stream().flatMap(r -> r.houses().stream()).flatMap(House::right).toList();
    document.summary().forEach(p -> add(TextUnit.Kind.SUMMARY, "summary", p));
    document.body().forEach(b -> block(b, false));
    document.notes().forEach(this::note);
    this.prose = units.stream().filter(TextUnit::isProse).toList();
  }

  /** What is quoted is in the words of others. */
  private void block(Block block, boolean inBox) {
    String label = labels.of(block);
    if (block instanceof Block.Quotation) {
      return;
    }
    if (inBox && isLegend(block)) {
      add(TextUnit.Kind.LEGEND, label, block);
    } else if (isNote(block)) {
      add(TextUnit.Kind.NOTE, label, block);
    } else if (block instanceof Block.Heading) {
      add(TextUnit.Kind.HEADING, label, block);
    } else if (block instanceof Block.Paragraph) {
      add(TextUnit.Kind.PARAGRAPH, label, block);
    } else if (block instanceof Block.Subparagraph || block instanceof Block.BulletedItem) {
      add(TextUnit.Kind.SUBPARAGRAPH, label, block);
    } else {
      add(TextUnit.Kind.TITLE, label, block);
    }
    if (block instanceof Block.Table table) {
      cells(table, label);
    }
    block.blocks().forEach(b -> block(b, true));
  }

  /** A line of a box or a chart that is no sentence. */
  private static boolean isLegend(Block block) {
    return block instanceof Block.Paragraph paragraph
        && paragraph.number() == 0
        && !SENTENCE.matcher(PlainText.withoutMarks(block.content())).matches();
  }

  /**
   * The notes of a box are marked by raised letters, and where its figures are from comes below.
   */
  private static boolean isNote(Block block) {
    return block instanceof Block.Paragraph paragraph
        && paragraph.number() == 0
        && NOTE.matcher(PlainText.withoutMarks(block.content())).lookingAt();
  }

  private void add(TextUnit.Kind kind, String label, Block block) {
    units.add(
        new TextUnit(
            units.size(), kind, label, block.content(), block.place(), Optional.of(block), right));
  }

  private void cells(Block.Table table, String label) {
    table.rows().all().stream()
        .flatMap(List::stream)
        .map(Cell::content)
        .filter(c -> !c.isEmpty())
        .forEach(
            (List<Inline> c) ->
                units.add(
                    new TextUnit(
                        units.size(),
                        TextUnit.Kind.CELL,
                        label,
                        c,
                        table.place(),
                        Optional.of(table),
                        right)));
  }

  private void note(Note note) {
    TextUnit unit =
        new TextUnit(
            units.size(),
            TextUnit.Kind.NOTE,
            "note " + note.number(),
            note.content(),
            note.place(),
            Optional.empty(),
            right);
    units.add(unit);
    notes.putIfAbsent(note.number(), unit);
  }

  public Document document() {
    return document;
  }

  public Origin origin() {
    return origin;
  }

  /** Where to tell something about the document as a whole. */
  public Span start() {
    return origin
        .report()
        .map(r -> r.settings().composition().template().at())
        .orElseGet(this::beginning);
  }

  private Span beginning() {
    return units.stream()
        .map(u -> u.place().beginning())
        .findFirst()
        .orElse(Span.ofFile(origin.path()));
  }

  /** The lines in which the values of the masthead stand. */
  public Span masthead() {
    Span start = start();
    return start.isFile() ? start : Span.onLines(start.path(), 1, 1, MASTHEAD_LINES, 1);
  }

  /** All in the order of reading, notes last. */
  public List<TextUnit> units() {
    return units;
  }

  /** Those of some kinds. */
  public List<TextUnit> units(TextUnit.Kind... kinds) {
    return units.stream().filter(p -> p.is(kinds)).toList();
  }

  /** Those made of sentences. */
  public List<TextUnit> prose() {
    return prose;
  }

  /** The note of this number. */
  public Optional<TextUnit> note(int number) {
    return Optional.ofNullable(notes.get(number));
  }

  /** Who replied, by what the text says. */
  public Respondents respondents() {
    respondents = respondents == null ? Respondents.of(this) : respondents;
    return respondents;
  }
}
