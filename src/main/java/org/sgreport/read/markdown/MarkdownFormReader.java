package org.sgreport.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Block;
import org.sgreport.document.Contents;
import org.sgreport.document.Document;
import org.sgreport.document.Inline;
import org.sgreport.document.Note;
import org.sgreport.document.PlainText;
import org.sgreport.document.Portion;
import org.sgreport.language.en.English;
import org.sgreport.read.FoundMasthead;
import org.sgreport.read.Items;
import org.sgreport.source.Source;
import org.sgreport.text.Figures;

/**
 * Reads a published report in the Markdown form that archives use: a heading or paragraph a line,
 * with the enumerator or number as published, subparagraphs indented, notes at the end; annexes
 * under {@code # Annex I. Title}, tables with strokes under {@code Table 1. Title}, bullets,
 * quotations and boxes as templates have them.
 */
public final class MarkdownFormReader {
  private static final String MARK = "(?:[IVXLC]+|[A-Z]|\\d+)\\.|\\([a-z]+\\)";
  private static final Pattern HEADING = Pattern.compile("(#{1,5}) +(?:(" + MARK + ") +)?(.*)");
  private static final Pattern PARAGRAPH = Pattern.compile("(\\d{1,9})\\. +(.*)");
  private static final Pattern ITEM =
      Pattern.compile("( +)(\\((?:[a-z]+|\\d+)\\)|(?:[a-z]|[ivxlc]+)\\.) +(.*)");
  private static final Pattern BULLET = Pattern.compile("( *)[-*•] +(.*)");
  private static final Pattern QUOTATION = Pattern.compile("> *(.*)");
  private static final Pattern BOX = Pattern.compile("::: *box(?: +(.*))?");
  private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]\\s]+)]: *(.*)");
  private static final Pattern ANNEX = Pattern.compile("# +Annex(?: ([IVXLC]+))?(?:[.:]? +(.*))?");
  private static final Pattern CAPTION = Pattern.compile("Table(?: (\\d+))?[.:] +");

  private final Source source;
  private final FormLabels labels;
  private final MarkdownWords words;
  private final MarkdownWords cells;
  private final List<FormLabels.Definition> definitions = new ArrayList<>();
  private final List<Block> body = new ArrayList<>();
  private final Items items = new Items();

  /** Where blocks go: the body, or the box that is open. */
  private List<Block> open = body;

  /** An annex whose title is what follows. */
  private Optional<Block.Annex> annex = Optional.empty();

  private MarkdownFormReader(Source source) {
    this.source = source;
    labels =
        new FormLabels(
            source.lines().stream()
                .map(NOTE::matcher)
                .filter(Matcher::matches)
                .map(m -> m.group(1))
                .toList());
    words = new MarkdownWords(labels::inText);
    cells = new MarkdownWords(labels::inTable);
  }

  /** Without a masthead; a line without a mark is a paragraph without a number. */
  public static Document read(Source source) {
    return new MarkdownFormReader(source).document();
  }

  private Document document() {
    for (int number = 1; number <= source.lines().size(); number++) {
      String line = source.line(number).stripTrailing();
      Span place = Span.onLine(source.path(), number, 1, Math.max(2, line.length() + 1));
      if (line.startsWith("|")) {
        number = table(number, place);
      } else if (BOX.matcher(line).matches() && open == body) {
        number = box(number, place);
      } else if (!line.isEmpty()) {
        line(line, place);
      }
    }
    untitledAnnex();
    List<Note> notes = labels.settle(definitions, body);
    return new Document(
        English.INSTANCE,
        new FoundMasthead().masthead(),
        List.of(),
        Contents.NONE,
        body,
        notes,
        List.of());
  }

  private void line(String line, Span place) {
    Matcher head = ANNEX.matcher(line);
    Matcher note = NOTE.matcher(line);
    if (note.matches()) {
      definitions.add(new FormLabels.Definition(note.group(1), words.of(note.group(2)), place));
    } else if (head.matches() && head.group(2) == null) {
      untitledAnnex();
      annex = Optional.of(new Block.Annex(given(head, 1), "", List.of(), place));
    } else if (head.matches()) {
      add(new Block.Annex(given(head, 1), "", words.of(head.group(2)), place));
    } else {
      add(block(line, place));
    }
  }

  /** The title of an annex comes after its label, or is the next heading. */
  private void add(Block block) {
    items.passed(block);
    open.add(
        annex
            .<Block>map(a -> new Block.Annex(a.number(), "", block.content(), block.place()))
            .orElse(block));
    annex = Optional.empty();
  }

  /** The label of an annex that nothing follows is a heading. */
  private void untitledAnnex() {
    annex.ifPresent(
        a ->
            open.add(
                new Block.Heading(
                    1,
                    "",
                    "",
                    List.of(new Inline.Text(English.INSTANCE.labels().annex(a.number()))),
                    a.place())));
    annex = Optional.empty();
  }

  private static String given(Matcher matcher, int group) {
    return matcher.group(group) == null ? "" : matcher.group(group);
  }

  private Block block(String line, Span place) {
    Matcher heading = HEADING.matcher(line);
    if (heading.matches()) {
      int level = heading.group(1).length();
      return new Block.Heading(level, given(heading, 2), "", words.of(heading.group(3)), place);
    }
    Matcher item = ITEM.matcher(line);
    if (item.matches()) {
      int depth = items.depth(item.group(1).length());
      int list = items.list(depth, item.group(2));
      return new Block.Subparagraph(list, depth, item.group(2), words.of(item.group(3)), place);
    }
    Matcher bullet = BULLET.matcher(line);
    if (bullet.matches()) {
      int depth = items.depth(bullet.group(1).length());
      return new Block.BulletedItem(depth, words.of(bullet.group(2)), place);
    }
    Matcher quotation = QUOTATION.matcher(line);
    if (quotation.matches()) {
      return new Block.Quotation(words.of(quotation.group(1)), place);
    }
    Matcher paragraph = PARAGRAPH.matcher(line);
    return paragraph.matches()
        ? new Block.Paragraph(
            Figures.parse(paragraph.group(1)), "", words.of(paragraph.group(2)), place)
        : new Block.Paragraph(0, "", words.of(line.strip()), place);
  }

  /** The lines to the fence that closes the box; gives the last of them. */
  private int box(int first, Span place) {
    Matcher opening = BOX.matcher(source.line(first).stripTrailing());
    String title = opening.matches() ? given(opening, 1) : "";
    open = new ArrayList<>();
    int number = first + 1;
    for (; number <= source.lines().size(); number++) {
      String line = source.line(number).stripTrailing();
      if (line.equals(":::")) {
        break;
      }
      if (!line.isEmpty()) {
        line(line, Span.onLine(source.path(), number, 1, line.length() + 1));
      }
    }
    Block box = new Block.Box(words.of(title), open, place);
    open = body;
    add(box);
    return number;
  }

  /** The lines of a table with the caption before it, if any; gives the last of them. */
  private int table(int first, Span place) {
    int last = first;
    while (last < source.lines().size() && source.line(last + 1).startsWith("|")) {
      last++;
    }
    FormTable table = new FormTable(source.lines().subList(first - 1, last));
    int title = title();
    Matcher caption = CAPTION.matcher(title < 0 ? "" : plain(title));
    boolean titled = caption.lookingAt();
    List<Inline> content = titled ? body.get(title).content() : List.of();
    String unit = titled && title < body.size() - 1 ? plain(title + 1) : "";
    if (titled) {
      body.subList(title, body.size()).clear();
    }
    add(
        new Block.Table(
            titled ? given(caption, 1) : "",
            "",
            titled ? new Portion(caption.end(), Integer.MAX_VALUE).of(content) : content,
            unit,
            table.body(cells::of),
            List.of(),
            place));
    return last;
  }

  /** The place of the line before a table that may name it, above the unit in parentheses. */
  private int title() {
    int last = body.size() - 1;
    return last > 0 && plain(last).startsWith("(") ? last - 1 : last;
  }

  private String plain(int block) {
    return PlainText.withMarksAlone(body.get(block).content());
  }
}
