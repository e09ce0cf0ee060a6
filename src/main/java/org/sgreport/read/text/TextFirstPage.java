package org.sgreport.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Block;
import org.sgreport.model.Masthead;
import org.sgreport.read.FoundMasthead;
import org.sgreport.read.FoundMasthead.Line;
import org.sgreport.reference.Organs;
import org.sgreport.reference.Symbols;

/** The masthead and the summary, from the lines before the first heading. */
final class TextFirstPage {
  private static final Pattern KIND =
      Pattern.compile(
          "(?:(?:\\p{Lu}[\\p{L}-]*(?: [\\p{L}-]+){0,5} )?[Rr]eport|Note) (?:of|by) the Secretary-General(?: on .*)?(?:\\s*\\*+)?");
  private static final Pattern CONTENTS =
      Pattern.compile("Contents|.*\\.{4,}.*|(?:Paragraphs|Page).*");

  private static final Pattern DAYS =
      Pattern.compile(
          "(?:\\p{Lu}.*, )?\\d{1,2}(?: \\p{L}+)?(?: \\d{4})?[–-]\\d{1,2} \\p{L}+ \\d{4}");

  private final FoundMasthead masthead = new FoundMasthead();
  private final Map<String, String> coverNotes;
  private final List<String> blocks = new ArrayList<>();
  private final List<String> summary = new ArrayList<>();
  private boolean parted = true;

  TextFirstPage(Map<String, String> coverNotes) {
    this.coverNotes = coverNotes;
  }

  /** What is not found is left out. */
  void read(List<TextLine> lines) {
    lines.forEach(l -> line(l.text().strip()));
    int kind = 0;
    while (kind < blocks.size() && !isKind(blocks.get(kind))) {
      kind++;
    }
    if (kind < blocks.size()) {
      masthead.put(Line.KIND, blocks.get(kind).replaceAll("\\s*\\*+$", ""));
      titles(blocks.subList(0, kind));
      summary(blocks.subList(kind + 1, blocks.size()));
    }
    coverNotes.values().forEach(masthead::note);
  }

  /** Whether the line says what kind of document it is, such as "Report of the …". */
  static boolean isKind(String line) {
    return KIND.matcher(line).matches();
  }

  Masthead masthead() {
    return masthead.masthead();
  }

  List<Block.Paragraph> summary(String path) {
    return summary.stream()
        .map(p -> new Block.Paragraph(0, "", NotedText.inlines(p), Span.ofFile(path)))
        .toList();
  }

  private void line(String line) {
    if (line.isEmpty() || CONTENTS.matcher(line).matches()) {
      parted = true;
      return;
    }
    for (String part : line.split(" {3,}")) {
      if (!isKnown(part.strip())) {
        block(part.strip());
      }
    }
  }

  private void block(String line) {
    int last = blocks.size() - 1;
    if (parted || last < 0 || isKind(line)) {
      blocks.add(line);
    } else {
      blocks.set(last, blocks.get(last) + " " + line);
    }
    parted = isKind(line);
  }

  /** Takes what the masthead has a line for. */
  private boolean isKnown(String line) {
    if (line.equals("United Nations")) {
      return true;
    } else if (line.startsWith("United Nations ")) {
      return isKnown(line.substring("United Nations ".length()));
    }
    boolean known = isLine(line) || masthead.item(line) || masthead.date(line);
    parted |= known;
    return known;
  }

  private boolean isLine(String line) {
    if (line.startsWith("Distr.: ")) {
      masthead.put(Line.DISTRIBUTION, line.substring("Distr.: ".length()));
    } else if (line.startsWith("Original: ")) {
      masthead.put(Line.LANGUAGE, line.substring("Original: ".length()));
    } else if (Symbols.isSymbol(line)) {
      masthead.putIfAbsent(Line.SYMBOL, line);
    } else if (Organs.all().find(line).isPresent()) {
      masthead.put(masthead.has(Line.ORGAN) ? Line.BODY : Line.ORGAN, line);
    } else if (line.matches("(?:[A-Z][a-z-]+|\\d{4}) (?:special )?session")) {
      masthead.put(Line.SESSION, line);
    } else if (masthead.has(Line.SESSION) && DAYS.matcher(line).matches()) {
      masthead.put(Line.PLACE_AND_DATES, line);
    } else {
      return false;
    }
    return true;
  }

  /** The block before the kind of report is its title, that before it the title of the item. */
  private void titles(List<String> before) {
    if (!before.isEmpty()) {
      masthead.put(Line.TITLE, before.get(before.size() - 1));
    }
    if (before.size() > 1) {
      masthead.put(Line.ITEM_TITLE, before.get(before.size() - 2));
    }
  }

  private void summary(List<String> after) {
    if (!after.isEmpty() && after.get(0).startsWith("Summary")) {
      summary.add(after.get(0).substring("Summary".length()).strip());
      summary.addAll(after.subList(1, after.size()));
      summary.removeIf(String::isEmpty);
    }
  }
}
