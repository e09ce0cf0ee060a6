package org.sgreport.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sgreport.reference.Symbols;

/** The glyphs of one baseline, with the raised ones that belong to it. */
final class PageLine {
  /** Two of one sign that are nearer, in sizes of it, are one. */
  private static final double TWICE = 0.05;

  /** A gap this wide, in sizes of a glyph, parts words where no blank does. */
  static final double WORD = 0.2;

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
    if (drawn.contains(glyph.text() + place)
        || drawn.contains(glyph.text() + (place - 1))
        || drawn.contains(glyph.text() + (place + 1))) {
      return;
    }
    drawn.add(glyph.text() + place);
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
    LineText text = new LineText(edge, isNote);
    Stream.concat(glyphs.stream(), raised.stream())
        .sorted(Comparator.comparingDouble(Glyph::x))
        .forEach(g -> text.add(g, raised.contains(g)));
    return text.words();
  }

  /** All its words, raised ones too. */
  String words() {
    if (words == null) {
      words = text(0, n -> false).strip();
    }
    return words;
  }

  /** Whether it is a symbol alone, as above the text of a page. */
  boolean isSymbol() {
    return Symbols.isSymbol(words());
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
