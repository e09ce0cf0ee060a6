package org.sgreport.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sgreport.reference.Symbols;

/** Which lines of a page are tables, and which are in boxes: by tags, rules, and small type. */
final class PageRegions {
  /** Words of two columns are farther apart than this, in sizes. */
  private static final double WIDE = 0.8;

  private static final Pattern BEGINNING = Pattern.compile("(?:I|1)\\.\\s.*");

  private final List<PageLine> lines;
  private final List<PageTable> tables = new ArrayList<>();
  private final List<Area> frames;
  private final Measures measures;

  /** The lines are those of the page above its notes. */
  private PageRegions(PdfPage page, Measures measures, TaggedTables tagged) {
    this.lines = page.text();
    this.measures = measures;
    this.frames = PageFrames.of(page.rules());
    tables.addAll(tagged.on(lines));
    new DrawnTables(lines, page.rules(), measures).tables().forEach(this::add);
    for (int i = 0; i < lines.size(); i++) {
      Optional<PageTable> small = small(i);
      small.ifPresent(this::add);
      i = small.map(t -> t.to() - 1).orElse(i);
    }
    int first = page.number() == 1 ? firstMark() : 0;
    tables.removeIf(t -> t.from() < first || isContents(lines.subList(t.from(), t.to())));
  }

  private static boolean isContents(List<PageLine> rows) {
    return rows.stream().anyMatch(l -> DrawnWords.isEntry(l.words()));
  }

  /** Those of all pages. */
  static List<PageRegions> of(PdfPages pages) {
    Measures usual = pages.measures();
    TaggedTables tagged = new TaggedTables(pages.text(), pages.letters()::contains, usual.blanks());
    return pages.all().stream().map(p -> new PageRegions(p, usual, tagged)).toList();
  }

  /** The masthead is above the first heading or paragraph with a mark. */
  private int firstMark() {
    int line = 0;
    while (line < lines.size() && !BEGINNING.matcher(lines.get(line).words()).matches()) {
      line++;
    }
    return line;
  }

  /** What is found first is what is surest. */
  private void add(PageTable table) {
    if (tables.stream().noneMatch(t -> t.from() < table.to() && table.from() < t.to())) {
      tables.add(table);
    }
  }

  /** The table that begins with that line. */
  Optional<PageTable> table(int line) {
    return tables.stream().filter(t -> t.from() == line).findFirst();
  }

  /** A table of one column that has no frame may hold a whole page. */
  boolean isBoxed(int line) {
    PageLine one = lines.get(line);
    return frames.stream()
        .anyMatch(f -> f.top() < one.y() && one.y() < f.bottom() && f.left() < one.left());
  }

  /** Small lines from there on whose words are in columns. */
  private Optional<PageTable> small(int from) {
    int end = from;
    while (end < lines.size() && measures.isSmall(lines.get(end))) {
      end++;
    }
    while (end > from && lines.get(end - 1).strips(WIDE * measures.size()).size() == 1) {
      end--;
    }
    if (end - from < 3 || Symbols.isSymbol(lines.get(from).words())) {
      return Optional.empty();
    }
    TableLines table = new TableLines(lines.subList(from, end), TableRules.NONE, measures.blanks());
    return table.isTable()
        ? Optional.of(new PageTable(from, end, Optional.of(table.body())))
        : Optional.empty();
  }
}
