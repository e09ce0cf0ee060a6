package org.sgreport.lint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Rule;
import org.sgreport.diagnostic.Span;
import org.sgreport.source.Source;
import org.sgreport.source.Sources;

/** What rules found, each at the words that it is about where these can be found in the file. */
public final class Findings {
  /** One find: the diagnostic, the label and place of the piece that it is in, and its words. */
  public record Finding(Diagnostic diagnostic, String label, Span piece, String words) {}

  /** A paragraph of a template goes over so many lines at most. */
  private static final int LINES = 60;

  private final Sources sources;
  private final List<Finding> found = new ArrayList<>();

  public Findings(Sources sources) {
    this.sources = sources;
  }

  public List<Finding> found() {
    return List.copyOf(found);
  }

  /** Something about words of a piece; the message is completed by where the piece stands. */
  public void add(Rule rule, Piece piece, String words, String message, String help) {
    Span span = place(piece.place(), words);
    found.add(
        new Finding(
            rule.at(span, message + ", " + piece.label(), help),
            piece.label(),
            piece.place(),
            words));
  }

  /** Something about a piece as a whole. */
  public void add(Rule rule, Piece piece, String message, String help) {
    add(rule, piece, "", message, help);
  }

  /** Something about the document as a whole, at a place. */
  public void add(Rule rule, Span span, String message, String help) {
    found.add(new Finding(rule.at(span, message, help), "", span, ""));
  }

  /** The first place of the words from the beginning of the piece on; that, if there is none. */
  private Span place(Span piece, String words) {
    Optional<Source> source = sources.find(piece.path());
    if (words.isEmpty() || piece.isFile() || source.isEmpty()) {
      return piece;
    }
    int last = Math.min(source.get().lines().size(), piece.line() + LINES);
    for (int number = piece.line(); number <= last; number++) {
      String line = source.get().line(number);
      int at = line.indexOf(words);
      if (at >= 0) {
        int column = line.codePointCount(0, at) + 1;
        int end = column + words.codePointCount(0, words.length());
        return Span.onLine(piece.path(), number, column, end);
      }
      if (line.isBlank()) {
        break;
      }
    }
    return piece;
  }
}
