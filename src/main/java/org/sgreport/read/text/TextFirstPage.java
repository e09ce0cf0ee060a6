package org.sgreport.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sgreport.document.Block;
import org.sgreport.document.MastheadLines;
import org.sgreport.model.Masthead;
import org.sgreport.read.FoundMasthead;
import org.sgreport.read.FoundMasthead.Line;
import org.sgreport.reference.Organ;
import org.sgreport.reference.Organs;
import org.sgreport.reference.Symbols;

/** The masthead and the summary, from the lines before the first heading. */
final class TextFirstPage {
  private static final Pattern KIND =
      Pattern.compile(
          "(?:(?:\\p{Lu}[\\p{L}-]*(?: [\\p{L}-]+){0,5} )?[Rr]eport|Note) (?:of|by) the (?:Secretary-General(?: on .*)?|\\p{Lu}[\\p{L} -]{3,80})(?:\\s*\\*+)?");
  private static final Pattern CONTENTS =
      Pattern.compile("Contents|.*\\.{4,}.*|(?:Paragraphs|Page).*");

  private static final Pattern ORIGINAL = Pattern.compile("(?:Original|ORIGINAL): +(\\S.*)");
  private static final Pattern TYPED_DISTRIBUTION = Pattern.compile("GENERAL|LIMITED|RESTRICTED");
  private static final Pattern DAYS =
      Pattern.compile(
          "(?:\\p{Lu}.*, )?\\d{1,2}(?: \\p{L}+)?(?: \\d{4})?[–-]\\d{1,2} \\p{L}+ \\d{4}");

  private static final Pattern BETWEEN_SYMBOLS = Pattern.compile("\\*?[-–−](?=[A-Z]+/)");

  private final FoundMasthead masthead = new FoundMasthead();

  /** That of the second organ of a joint report. */
  private Optional<FoundMasthead> second = Optional.empty();

  /** That whose session is read. */
  private FoundMasthead current = masthead;

  private final Map<String, String> coverNotes;
  private final List<Piece> blocks = new ArrayList<>();

  /** Those of the two organs of a joint report, as they are typed. */
  private String symbols = "";

  private final List<Piece> summary = new ArrayList<>();
  private boolean parted = true;

  /** Lines that belong together: under whose session, and the numbers of the first and the last. */
  private record Piece(String words, FoundMasthead owner, int first, int last) {}

  TextFirstPage(Map<String, String> coverNotes) {
    this.coverNotes = coverNotes;
  }

  /** What is not found is left out. */
  void read(List<TextLine> lines) {
    MastheadColumns.below(lines).forEach(l -> line(l.number(), l.text().strip()));
    int kind = 0;
    while (kind < blocks.size() && !isKind(blocks.get(kind).words)) {
      kind++;
    }
    if (kind < blocks.size()) {
      kind(withoutMark(blocks.get(kind).words), kind);
      summary(blocks.subList(kind + 1, blocks.size()));
    }
    coverNotes.values().forEach(masthead::note);
  }

  /** Where no title is above it, a kind such as "Report of … on lamps" is the title. */
  private void kind(String words, int at) {
    masthead.put(at == 0 && words.contains(" on ") ? Line.TITLE : Line.KIND, words);
    titles(blocks.subList(0, at));
  }

  private static String withoutMark(String line) {
    return line.replaceAll("\\s*\\*+$", "");
  }

  /** Whether the line says what kind of document it is, such as "Report of the …". */
  static boolean isKind(String line) {
    return KIND.matcher(line).matches();
  }

  Masthead masthead() {
    return masthead.masthead();
  }

  List<Block.Paragraph> summary(LinePlaces places) {
    return summary.stream()
        .map(
            p -> new Block.Paragraph(0, "", NotedText.inlines(p.words), places.of(p.first, p.last)))
        .toList();
  }

  private void line(int number, String line) {
    if (line.isEmpty() || CONTENTS.matcher(line).matches()) {
      parted = true;
      return;
    }
    for (String part : line.split(" {3,}")) {
      if (!isKnown(part.strip())) {
        block(number, part.strip());
      }
    }
  }

  private void block(int number, String line) {
    int last = blocks.size() - 1;
    if (parted || last < 0 || isKind(line)) {
      blocks.add(new Piece(line, current, number, number));
    } else {
      Piece begun = blocks.get(last);
      String words = begun.words + (LineEnds.joins(begun.words) ? "" : " ") + line;
      blocks.set(last, new Piece(words, begun.owner, begun.first, number));
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
    if (line.matches("Items? .* of the .*") && hasNoAgenda()) {
      current = masthead;
    }
    boolean known = isLine(line) || current.item(line) || masthead.date(line);
    parted |= known;
    return known;
  }

  private boolean isLine(String line) {
    if (MastheadLines.isStatus(line)) {
      MastheadLines.statusOf(line).ifPresent(masthead::status);
    } else if (line.startsWith("Distr.: ")) {
      masthead.put(Line.DISTRIBUTION, line.substring("Distr.: ".length()));
    } else if (ORIGINAL.matcher(line).matches()) {
      masthead.put(Line.LANGUAGE, withCapital(ORIGINAL.matcher(line).replaceFirst("$1")));
    } else if (TYPED_DISTRIBUTION.matcher(line).matches()) {
      masthead.put(Line.DISTRIBUTION, withCapital(line));
    } else if (line.equals("Distr.")) {
      return true;
    } else if (Symbols.isSymbol(line)) {
      symbol(line);
    } else if (symbols(line).allMatch(Symbols::isSymbol)) {
      masthead.putIfAbsent(Line.SYMBOL, symbols(line).findFirst().orElseThrow());
      symbols = line;
    } else if (Organs.all().find(line).isPresent()) {
      organ(Organs.all().find(line).get());
    } else if (line.matches(
        "(?:[A-Z][a-z-]+(?: [a-z-]+){0,4}|\\d{4}) (?:(?:special )?session|year)")) {
      session(line);
    } else if (current.has(Line.SESSION) && DAYS.matcher(line).matches()) {
      current.put(Line.PLACE_AND_DATES, line);
    } else {
      return false;
    }
    return true;
  }

  /** The Security Council lists no items by number: they are those of the other organ. */
  private boolean hasNoAgenda() {
    return current != masthead && current.text(Line.ORGAN).equals("Security Council");
  }

  private void session(String line) {
    if (current.has(Line.SESSION) && second.isPresent()) {
      current = second.get();
    }
    current.put(Line.SESSION, line);
  }

  private static Stream<String> symbols(String line) {
    return BETWEEN_SYMBOLS.splitAsStream(withoutMark(line));
  }

  /** A second organ has a session and an item of its own; a commission is a body of the first. */
  private void organ(Organ organ) {
    String name = organ.name();
    if (!masthead.has(Line.ORGAN) || masthead.text(Line.ORGAN).equals(name)) {
      masthead.put(Line.ORGAN, name);
      current = masthead;
    } else if (!organ.parent().isEmpty()) {
      current.put(Line.BODY, name);
    } else if (second.isEmpty()) {
      second = Optional.of(new FoundMasthead());
      second.get().put(Line.ORGAN, name);
      symbols(symbols).skip(1).forEach(s -> second.get().put(Line.SYMBOL, s));
      masthead.joint(second.get());
    } else {
      current = second.get();
    }
  }

  /** A second one on a line of its own is that of the second organ, which may come later. */
  private void symbol(String line) {
    if (masthead.has(Line.SYMBOL) && !masthead.text(Line.SYMBOL).equals(line)) {
      symbols = masthead.text(Line.SYMBOL) + "-" + line;
      second.ifPresent(s -> s.putIfAbsent(Line.SYMBOL, line));
    }
    masthead.putIfAbsent(Line.SYMBOL, line);
  }

  /** "ENGLISH", as it was typed, is "English". */
  private static String withCapital(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT))
        ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
        : word;
  }

  /** The block before the kind of report is its title, others the titles of items. */
  private void titles(List<Piece> before) {
    if (!before.isEmpty()) {
      masthead.put(Line.TITLE, withoutMark(before.get(before.size() - 1).words));
    }
    for (int i = 0; i < before.size() - 1; i++) {
      before.get(i).owner.put(Line.ITEM_TITLE, before.get(i).words);
    }
  }

  private void summary(List<Piece> after) {
    if (!after.isEmpty() && after.get(0).words.startsWith("Summary")) {
      Piece first = after.get(0);
      String words = first.words.substring("Summary".length()).strip();
      summary.add(new Piece(words, first.owner, first.first, first.last));
      summary.addAll(after.subList(1, after.size()));
      summary.removeIf(p -> p.words.isEmpty());
    }
  }
}
