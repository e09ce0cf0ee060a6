package org.sgreport.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sgreport.document.TableBody;
import org.sgreport.read.Passage;
import org.sgreport.read.text.PagedText;
import org.sgreport.read.text.TextLine;
import org.sgreport.reference.Symbols;

/**
 * The lines of a file's pages as those of a text with its layout: with blank lines where the page
 * has a gap, a rule above notes, and what their looks say of them (measures of issued documents).
 */
final class PdfLayout {
  /** Lines farther apart than so many sizes are parted. */
  private static final double GAP = 1.45;

  /** A line that ends so many sizes left of the edge is the last of its paragraph. */
  private static final double SHORT = 2;

  /** Fewer bold lines than one in so many pages are those of a typewriter's document. */
  private static final int TYPED = 4;

  /** Words of two columns are farther apart than this, in sizes. */
  private static final double WIDE = 0.8;

  /** Notes are smaller than the text by this, in points. */
  private static final double SMALLER = 0.8;

  private static final Pattern MARK =
      Pattern.compile("(?:[IVXLC]+|[A-Z]|\\d{1,2})\\.(?: .*)?|\\([a-z]{1,4}\\)(?: .*)?");
  private static final Pattern ITEM = Pattern.compile("(?:\\d+\\.|\\([a-z]+\\)|[•·]|[–-] ).*");
  private static final Pattern RULE = Pattern.compile("_{5,}");
  private static final Pattern SENTENCE = Pattern.compile(".*[.;:,](?:\\[\\^\\d+])*");

  private final List<List<PageLine>> pages;
  private final double edge;
  private final double right;
  private final double size;

  /** Whether nothing in the text is bold, as in documents of typewriters. */
  private final boolean isTyped;

  private final List<TableBody> tables = new ArrayList<>();

  PdfLayout(List<List<PageLine>> pages) {
    this.pages = pages;
    this.edge = usual(PageLine::left);
    this.size = usual(PageLine::size);
    this.right = usual(PageLine::right);
    long bold = pages.stream().flatMap(List::stream).filter(this::isBoldText).count();
    this.isTyped = bold <= pages.size() / TYPED;
  }

  private boolean isBoldText(PageLine line) {
    return line.left() < edge + 30
        && line.is(Glyph.Face::bold)
        && text(line).matches(".*\\p{Ll}{3}.*");
  }

  /** Of most lines, by whole points. */
  private double usual(Function<PageLine, Double> measure) {
    Map<Long, Long> counts =
        pages.stream()
            .flatMap(List::stream)
            .collect(
                Collectors.groupingBy(l -> Math.round(measure.apply(l)), Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.<Long, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0L);
  }

  /** The tables that lines stand for, by their numbers. */
  List<TableBody> tables() {
    return tables;
  }

  List<List<TextLine>> lines() {
    List<List<TextLine>> lines = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      lines.add(page(withoutFoot(pages.get(page), "" + (page + 1)), page + 1));
    }
    return lines;
  }

  /** Without its foot, which could be a row of a table, or its number the figure of a note. */
  private static List<PageLine> withoutFoot(List<PageLine> page, String number) {
    int last = page.size() - 1;
    String words = last < 0 ? "" : text(page.get(last)).strip();
    boolean foot = words.equals(number) || PagedText.isFoot(words);
    return foot ? page.subList(0, last) : page;
  }

  private List<TextLine> page(List<PageLine> page, int number) {
    int notes = notes(page);
    Set<String> figures = figures(page.subList(notes, page.size()));
    double left = page.stream().mapToDouble(PageLine::left).min().orElse(0);
    List<TextLine> lines = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      if (i == notes) {
        endOfParagraph(page.subList(0, notes), number, lines);
      }
      int end = i < notes ? endOfTable(page.subList(0, notes), i) : i;
      if (end > i) {
        lines.add(new TextLine(number, "" + tables.size(), TextLine.Look.TABLE));
        tables.add(new TableLines(page.subList(i, end)).body());
        i = end - 1;
        continue;
      }
      PageLine line = page.get(i);
      boolean parted = i > 0 && isParted(page.get(i - 1), line);
      if (parted) {
        lines.add(new TextLine(number, ""));
      }
      if (i == notes && !RULE.matcher(text(line).strip()).lookingAt()) {
        lines.add(new TextLine(number, "__________"));
      }
      boolean below = i >= notes;
      String text = below ? note(line, left) : line.text(left, figures::contains);
      TextLine.Look look = below ? TextLine.Look.PLAIN : look(page, i, lines);
      lines.add(new TextLine(number, text, look));
    }
    if (notes == page.size()) {
      endOfParagraph(page, number, lines);
    }
    return lines;
  }

  /** A short line with a full stop at the end of the text ends its paragraph, too. */
  private void endOfParagraph(List<PageLine> text, int number, List<TextLine> lines) {
    boolean isShort = !text.isEmpty() && text.get(text.size() - 1).right() < right - SHORT * size;
    if (isShort && !isTyped && text(text.get(text.size() - 1)).strip().endsWith(".")) {
      lines.add(new TextLine(number, "", TextLine.Look.PLAIN));
    }
  }

  /** Where the small lines end that are a table from here on; here where they are none. */
  private int endOfTable(List<PageLine> page, int from) {
    if (Symbols.isSymbol(text(page.get(from)).strip())) {
      return from;
    }
    int end = from;
    while (end < page.size() && page.get(end).size() <= size - SMALLER) {
      end++;
    }
    while (end > from && page.get(end - 1).strips(WIDE * size).size() == 1) {
      end--;
    }
    return end - from > 2 && new TableLines(page.subList(from, end)).isTable() ? end : from;
  }

  private static String text(PageLine line) {
    return line.text(0, n -> false);
  }

  /** Where the notes of the page begin: at a rule, or at the first small line with a figure. */
  private int notes(List<PageLine> page) {
    for (int i = page.size() - 1; i >= 0; i--) {
      if (RULE.matcher(text(page.get(i)).strip()).lookingAt()) {
        return i;
      }
    }
    int last = page.size() - 1;
    while (last >= 0 && Passage.ofLine("", text(page.get(last))).isEmpty()) {
      last--;
    }
    int first = page.size();
    for (int i = last; i >= 0 && page.get(i).size() <= size - SMALLER; i--) {
      first = page.get(i).figure().isEmpty() ? first : i;
    }
    return first;
  }

  private static Set<String> figures(List<PageLine> notes) {
    Set<String> figures = new TreeSet<>();
    notes.forEach(l -> figures.add(l.figure()));
    return figures;
  }

  /** A figure that is raised at the beginning is that of a note. */
  private static String note(PageLine line, double left) {
    String figure = line.figure();
    String text = line.text(left, n -> true);
    return figure.isEmpty() ? text : figure + " " + text.replace("[^" + figure + "]", "").strip();
  }

  private static boolean isParted(PageLine above, PageLine line) {
    return line.y() - above.y() > GAP * Math.max(line.size(), above.size());
  }

  private TextLine.Look look(List<PageLine> page, int at, List<TextLine> before) {
    if (isTyped) {
      return TextLine.Look.UNKNOWN;
    }
    PageLine line = page.get(at);
    boolean set = line.is(Glyph.Face::bold) || line.is(Glyph.Face::italic);
    if (!set) {
      return TextLine.Look.PLAIN;
    }
    TextLine above = before.isEmpty() ? new TextLine(0, "") : before.get(before.size() - 1);
    boolean below =
        above.look() == TextLine.Look.HEADING || above.look() == TextLine.Look.HEADING_GOES_ON;
    if (below && sameLook(page.get(at - 1), line) && !MARK.matcher(text(line).strip()).matches()) {
      return TextLine.Look.HEADING_GOES_ON;
    }
    return isHeading(page, at, above) ? TextLine.Look.HEADING : TextLine.Look.PLAIN;
  }

  private static boolean sameLook(PageLine one, PageLine other) {
    return Math.abs(one.size() - other.size()) < 0.5
        && one.is(Glyph.Face::bold) == other.is(Glyph.Face::bold);
  }

  /** With a mark left of the text, or without one from its edge on, to the end of its words. */
  private boolean isHeading(List<PageLine> page, int at, TextLine above) {
    PageLine line = page.get(at);
    String words = text(line).strip();
    if (line.left() < edge - 6 && MARK.matcher(words).matches()) {
      return true;
    }
    boolean begins = above.isBlank() || above.look() != TextLine.Look.PLAIN;
    return begins
        && line.left() > edge - 6
        && !ITEM.matcher(words).matches()
        && !SENTENCE.matcher(end(page, at)).matches();
  }

  /** The words of the last line that looks the same and follows at once. */
  private String end(List<PageLine> page, int at) {
    int last = at;
    while (last + 1 < page.size()
        && !isParted(page.get(last), page.get(last + 1))
        && sameLook(page.get(last), page.get(last + 1))
        && (page.get(last + 1).is(Glyph.Face::bold) || page.get(last + 1).is(Glyph.Face::italic))) {
      last++;
    }
    return text(page.get(last)).strip();
  }
}
