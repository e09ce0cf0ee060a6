package org.sgreport.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.sgreport.text.RaisedLetters;

/** The glyphs of one baseline, with the raised ones that belong to it. */
final class PageLine {
  /** Two of one sign that are nearer, in sizes of it, are one. */
  private static final double TWICE = 0.05;

  /** A gap this wide, in sizes of a glyph, parts words where no blank does. */
  static final double WORD = 0.2;

  /** One this wide parts columns, or a mark from its text, in points. */
  private static final double COLUMN = 14;

  /** A sign of a layout in signs is so wide, in points. */
  private static final double SIGN = 4;

  private final List<Glyph> glyphs = new ArrayList<>();
  private final Set<String> drawn = new HashSet<>();
  private final List<Glyph> raised = new ArrayList<>();
  private final double y;
  private String words;
  private double left = Double.MAX_VALUE;
  private double right;
  private double size;

  PageLine(double y) {
    this.y = y;
  }

  /** One that is drawn twice, so as to look bold, is there once. */
  void add(Glyph glyph) {
    long place = Math.round(glyph.x() / (TWICE * glyph.size()));
    boolean again =
        LongStream.rangeClosed(place - 1, place + 1)
            .anyMatch(p -> drawn.contains(glyph.text() + p));
    drawn.add(glyph.text() + place);
    if (again) {
      return;
    }
    words = null;
    glyphs.add(glyph);
    if (!glyph.isBlank()) {
      left = Math.min(left, glyph.x());
      right = Math.max(right, glyph.right());
      size = Math.max(size, glyph.size());
    }
  }

  /** Takes the glyphs of another line. */
  void join(PageLine other) {
    other.glyphs.forEach(this::add);
  }

  void raise(Glyph glyph) {
    words = null;
    raised.add(glyph);
  }

  /** From the upper edge of the page to the baseline, in points. */
  double y() {
    return y;
  }

  /** Where the first sign begins that is not blank, from the left edge. */
  double left() {
    return isBlank() ? 0 : left;
  }

  double right() {
    return right;
  }

  double size() {
    return size;
  }

  boolean isBlank() {
    return size == 0;
  }

  /** Whether all letters and figures are set so. */
  boolean is(Predicate<Glyph.Face> face) {
    return glyphs.stream()
        .filter(g -> Character.isLetterOrDigit(g.text().codePointAt(0)))
        .allMatch(g -> face.test(g.face()));
  }

  /**
   * As text in a layout, from an edge of the page on; raised figures are in brackets, as marks of
   * notes, where they are those of notes, or else raised signs. A blank at its end is kept behind a
   * hyphen alone, as in "low- and".
   */
  String text(double edge, Predicate<String> isNote) {
    List<Glyph> all = new ArrayList<>(glyphs);
    all.addAll(raised);
    all.sort(Comparator.comparingDouble(Glyph::x));
    StringBuilder text = new StringBuilder();
    StringBuilder mark = new StringBuilder();
    double end = edge;
    boolean blank = false;
    for (Glyph glyph : all) {
      if (glyph.isBlank()) {
        blank = true;
        continue;
      }
      if (raised.contains(glyph)) {
        mark.append(glyph.text().strip());
      } else {
        text.append(marked(mark, isNote));
        text.append(
            between(glyph.x() - edge, glyph.x() - end, text, blank ? 0 : WORD * glyph.size()));
        text.append(glyph.text());
        blank = false;
      }
      end = Math.max(end, glyph.right());
    }
    text.append(marked(mark, isNote));
    boolean hangs = blank && text.toString().endsWith("-");
    return text.append(hangs ? " " : "").toString();
  }

  private static String marked(StringBuilder raised, Predicate<String> isNote) {
    String words = raised.toString();
    raised.setLength(0);
    if (words.matches("\\d+")) {
      return isNote.test(words) ? "[^" + words + "]" : superscript(words);
    }
    return words.matches("[a-z]") && isNote.test(words) ? RaisedLetters.of(words) : words;
  }

  private static String superscript(String digits) {
    StringBuilder signs = new StringBuilder();
    digits.chars().forEach(d -> signs.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(d - '0')));
    return signs.toString();
  }

  /** Blanks before a sign that is so far from the edge and from the sign before it. */
  private static String between(double fromEdge, double gap, StringBuilder text, double word) {
    if (text.length() == 0 || gap > COLUMN) {
      int column = (int) Math.round(fromEdge / SIGN);
      return " ".repeat(Math.max(text.length() == 0 ? 0 : 3, column - text.length()));
    }
    return gap > word || word == 0 ? " " : "";
  }

  /** All its words, raised ones too. */
  String words() {
    if (words == null) {
      words = text(0, n -> false).strip();
    }
    return words;
  }

  /** The words that no gap so wide parts, from left to right; raised signs are part of them. */
  List<Strip> strips(double gap) {
    List<Glyph> all = new ArrayList<>(glyphs);
    all.addAll(raised);
    all.removeIf(Glyph::isBlank);
    all.sort(Comparator.comparingDouble(Glyph::x));
    List<Strip> strips = new ArrayList<>();
    PageLine open = new PageLine(y);
    for (Glyph glyph : all) {
      if (!open.isBlank() && glyph.x() - open.right > gap) {
        strips.add(open.strip(isBlankAt(open.right)));
        open = new PageLine(y);
      }
      open.add(glyph);
    }
    if (!open.isBlank()) {
      strips.add(open.strip(isBlankAt(open.right)));
    }
    return strips;
  }

  /** Whether a blank is drawn behind a place. */
  private boolean isBlankAt(double place) {
    return glyphs.stream().anyMatch(g -> g.isBlank() && Math.abs(g.x() - place) < size * WORD);
  }

  private Strip strip(boolean blank) {
    return new Strip(left, right, text(left, n -> false).strip(), blank);
  }

  /** The element of the structure that its first sign belongs to. */
  Tag tag() {
    return glyphs.stream()
        .filter(g -> !g.isBlank())
        .min(Comparator.comparingDouble(Glyph::x))
        .map(g -> g.tag().block())
        .orElse(Tag.NONE);
  }

  /** Whether a blank is drawn behind its last sign. */
  boolean endsBlank() {
    return isBlankAt(right);
  }

  /** Those of all its signs. */
  Stream<Tag> tags() {
    return Stream.concat(glyphs.stream(), raised.stream())
        .filter(g -> !g.isBlank())
        .map(Glyph::tag);
  }

  /** The signs that belong to an element, as a line of their own. */
  PageLine of(Predicate<Tag> wanted) {
    PageLine part = new PageLine(y);
    glyphs.stream().filter(g -> wanted.test(g.tag())).forEach(part::add);
    raised.stream().filter(g -> wanted.test(g.tag())).forEach(part::raise);
    return part;
  }

  /** The signs that begin left of a place, or from there on, as a line of their own. */
  PageLine part(double place, boolean before) {
    PageLine part = new PageLine(y);
    glyphs.stream().filter(g -> g.x() < place == before).forEach(part::add);
    raised.stream().filter(g -> g.x() < place == before).forEach(part::raise);
    return part;
  }

  /** The figures that are raised at its beginning, as those of a note; empty where none are. */
  String figure() {
    StringBuilder figure = new StringBuilder();
    double first = left();
    raised.stream()
        .filter(g -> g.x() <= first)
        .sorted(Comparator.comparingDouble(Glyph::x))
        .forEach(g -> figure.append(g.text().strip()));
    return figure.toString();
  }
}
