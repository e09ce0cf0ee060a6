package org.sgreport.draft.template;

import java.util.ArrayList;
import java.util.List;
import org.sgreport.diagnostic.Span;
import org.sgreport.draft.markdown.Marks;
import org.sgreport.source.Source;

/**
 * Takes a template apart into its tags and the text between them. Puts a line mark at the end of
 * each line that prints text of its own, so that the output still knows its lines after loops,
 * includes and directives.
 */
final class LineMarker {
  private static final String BEGINNINGS = "\n<$#";

  private final String path;
  private final String text;
  private final int firstPlace;
  private final List<Span> places = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private StringBuilder between = new StringBuilder();
  private int at;
  private int line = 1;
  private int lineStart;
  private boolean prints;

  /**
   * A comment, tag or interpolation with the line and the column, from 1, where it begins; or the
   * text up to the next, with its line marks.
   */
  record Piece(String text, boolean isTag, int line, int column) {}

  /** The marks count from the place with that index, which is the file as a whole. */
  LineMarker(Source source, int firstPlace) {
    this.path = source.path();
    this.text = source.text();
    this.firstPlace = firstPlace;
    places.add(Span.ofFile(path));
    go();
  }

  /** In the order of the template. */
  List<Piece> pieces() {
    return pieces;
  }

  /** Those of the marks, after that of the file. */
  List<Span> places() {
    return places;
  }

  private void go() {
    while (at < text.length()) {
      int from = at;
      if (text.charAt(at) == '\n') {
        endLine();
      } else if (skipTag()) {
        tag(from);
      } else {
        passText();
      }
    }
    endText();
  }

  /** Moves to the next sign with which a tag or a line could begin. */
  private void passText() {
    int from = at++;
    while (at < text.length() && BEGINNINGS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String passed = text.substring(from, at);
    prints = prints || !passed.isBlank();
    between.append(passed);
  }

  private void endLine() {
    if (prints) {
      between.append(Marks.line(firstPlace + places.size()));
      places.add(Span.onLine(path, line, 1, 2));
    }
    between.append('\n');
    at++;
    newLine(at);
    prints = false;
  }

  private void newLine(int start) {
    line++;
    lineStart = start;
  }

  private void tag(int from) {
    endText();
    pieces.add(new Piece(text.substring(from, at), true, line, from - lineStart + 1));
    for (int end = text.indexOf('\n', from);
        end >= 0 && end < at;
        end = text.indexOf('\n', end + 1)) {
      newLine(end + 1);
      prints = false;
    }
  }

  private void endText() {
    if (!between.isEmpty()) {
      pieces.add(new Piece(between.toString(), false, 0, 0));
      between = new StringBuilder();
    }
  }

  /** Moves past a comment, tag or interpolation, if one begins here. */
  private boolean skipTag() {
    if (text.startsWith("<#--", at)) {
      skipTo("-->");
    } else if (opens("<#") || opens("</#") || opens("<@") || opens("</@")) {
      skipBalanced('(', ')', '>');
    } else if (opens("${") || opens("#{")) {
      at += 2;
      skipBalanced('{', '}', '}');
    } else {
      return false;
    }
    return true;
  }

  private boolean opens(String sign) {
    return text.startsWith(sign, at);
  }

  private void skipTo(String sign) {
    int end = text.indexOf(sign, at);
    at = end < 0 ? text.length() : end + sign.length();
  }

  /** Moves past the closing sign, over strings and over brackets that open within. */
  private void skipBalanced(char open, char close, char end) {
    int depth = 0;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"' || c == '\'') {
        skipString(c);
      } else if (c == end && depth == 0) {
        return;
      } else if (c == open) {
        depth++;
      } else if (c == close) {
        depth--;
      }
    }
  }

  private void skipString(char quote) {
    while (at < text.length() && text.charAt(at) != quote) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at = Math.min(at + 1, text.length());
  }
}
