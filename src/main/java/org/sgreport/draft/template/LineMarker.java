package org.sgreport.draft.template;

import java.util.List;
import org.sgreport.diagnostic.Span;
import org.sgreport.draft.markdown.Marks;
import org.sgreport.source.Source;

/**
 * Puts a line mark at the end of each line of a template that prints text of its own, so that the
 * output still knows its lines after loops, includes and directives.
 */
final class LineMarker {
  private final String text;
  private final StringBuilder marked = new StringBuilder();
  private int at;

  private LineMarker(String text) {
    this.text = text;
  }

  /** Adds the place of each marked line to the list. */
  static String mark(Source source, List<Span> places) {
    return new LineMarker(source.text()).mark(source.path(), places);
  }

  private String mark(String path, List<Span> places) {
    boolean prints = false;
    int line = 1;
    while (at < text.length()) {
      int from = at;
      if (text.charAt(at) == '\n') {
        if (prints) {
          marked.append(Marks.line(places.size()));
          places.add(Span.onLine(path, line, 1, 2));
        }
        marked.append('\n');
        at++;
        line++;
        prints = false;
      } else if (skipTag()) {
        marked.append(ArgumentNames.shown(text.substring(from, at)));
        int lines = linesWithin(from, at);
        line += lines;
        prints = prints && lines == 0;
      } else {
        prints = prints || !Character.isWhitespace(text.charAt(at));
        marked.append(text.charAt(at++));
      }
    }
    return marked.toString();
  }

  private int linesWithin(int from, int to) {
    int lines = 0;
    for (int end = text.indexOf('\n', from);
        end >= 0 && end < to;
        end = text.indexOf('\n', end + 1)) {
      lines++;
    }
    return lines;
  }

  /** Moves past a comment, tag or interpolation, if one begins here. */
  private boolean skipTag() {
    if (text.startsWith("<#--", at)) {
      skipTo("-->");
    } else if (opens("<#") || opens("</#") || opens("<@") || opens("</@")) {
      skipBalanced('(', ')', '>');
    } else if (opens("${")) {
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
