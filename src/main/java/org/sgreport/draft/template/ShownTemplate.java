package org.sgreport.draft.template;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.sgreport.diagnostic.Span;
import org.sgreport.source.Source;

/**
 * A template as FreeMarker is shown it. One without FreeMarker's own tags prints its prose straight
 * to the report, so that FreeMarker, which takes it sign by sign, need not see it: a sign stands
 * for each stretch. A tag such as {@code <#assign>} may ask of prose how long it is, so that a
 * template with one is shown whole.
 */
final class ShownTemplate {
  private final Source source;
  private final boolean straight;
  private final List<Span> places;
  private final StringBuilder text = new StringBuilder();
  private final HiddenProse prose = new HiddenProse();
  private final NavigableMap<Spot, Spot> tags = new TreeMap<>();
  private int line = 1;
  private int lineStart;

  /** A line and a column, both from 1. */
  private record Spot(int line, int column) implements Comparable<Spot> {
    @Override
    public int compareTo(Spot other) {
      return line == other.line
          ? Integer.compare(column, other.column)
          : Integer.compare(line, other.line);
    }

    /** Where a sign at this spot is, when the tag it is in is moved. */
    Spot moved(Spot from, Spot to) {
      return line == from.line
          ? new Spot(to.line, column - from.column + to.column)
          : new Spot(line - from.line + to.line, column);
    }
  }

  private ShownTemplate(Source source, LineMarker marker, boolean straight) {
    this.source = source;
    this.places = List.copyOf(marker.places());
    this.straight = straight;
    marker.pieces().forEach(this::show);
  }

  /** The one with which a run begins, and whose line marks are the first. */
  static ShownTemplate ofBody(Source source) {
    LineMarker marker = new LineMarker(source, 0);
    return new ShownTemplate(
        source, marker, marker.pieces().stream().noneMatch(ShownTemplate::isOfFreeMarker));
  }

  /** One that another includes, maybe into a variable; its marks count from the place given. */
  static ShownTemplate ofIncluded(Source source, int firstPlace) {
    return new ShownTemplate(source, new LineMarker(source, firstPlace), false);
  }

  private static boolean isOfFreeMarker(LineMarker.Piece piece) {
    String text = piece.text();
    return piece.isTag()
        && (text.startsWith("</#") || text.startsWith("<#") && !text.startsWith("<#--"));
  }

  private void show(LineMarker.Piece piece) {
    if (piece.isTag()) {
      tags.put(
          new Spot(line, text.length() - lineStart + 1), new Spot(piece.line(), piece.column()));
      append(ArgumentNames.shown(piece.text()));
    } else {
      append(straight ? prose.signs(piece.text()) : piece.text());
    }
  }

  private void append(String shown) {
    for (int end = shown.indexOf('\n'); end >= 0; end = shown.indexOf('\n', end + 1)) {
      line++;
      lineStart = text.length() + end + 1;
    }
    text.append(shown);
  }

  Source source() {
    return source;
  }

  /** Those that its line marks point to. */
  List<Span> places() {
    return places;
  }

  /** Whether all its words go to the report as they stand. */
  boolean isStraight() {
    return straight;
  }

  String text() {
    return text.toString();
  }

  HiddenProse prose() {
    return prose;
  }

  /** Where in the template a part is, given by its first and last sign as shown. */
  Span span(int line, int column, int endLine, int endColumn) {
    Spot start = spot(line, column);
    Spot end = spot(endLine, endColumn);
    return Span.onLines(source.path(), start.line, start.column, end.line, end.column + 1);
  }

  private Spot spot(int line, int column) {
    Spot shown = new Spot(Math.max(1, line), Math.max(1, column));
    var tag = tags.floorEntry(shown);
    return tag == null ? shown : shown.moved(tag.getKey(), tag.getValue());
  }
}
