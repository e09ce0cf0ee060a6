package org.sgreport.write.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Writes elements of HTML and SVG. Text and attributes are escaped. */
public final class Html {
  /** A line ends behind these, so that pages can be compared. */
  private static final Set<String> LINES =
      Set.of(
          "article", "div", "footer", "g", "h1", "h2", "h3", "h4", "h5", "h6", "header", "li",
          "main", "nav", "ol", "option", "p", "path", "section", "select", "svg", "table", "tbody",
          "td", "th", "thead", "tr", "ul");

  private final StringBuilder text = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Attributes are name, value, name, value; one with an empty value has its name alone. */
  public Html start(String name, String... attributes) {
    open(name, attributes).append('>');
    open.push(name);
    return this;
  }

  /** An element that has no end of its own. */
  public Html empty(String name, String... attributes) {
    open(name, attributes).append("/>");
    return line(name);
  }

  private StringBuilder open(String name, String... attributes) {
    text.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      text.append(' ').append(attributes[i]);
      if (!attributes[i + 1].isEmpty()) {
        text.append("=\"").append(escaped(attributes[i + 1])).append('"');
      }
    }
    return text;
  }

  public Html text(String words) {
    text.append(escaped(words));
    return this;
  }

  /** What is HTML already. */
  public Html raw(String html) {
    text.append(html);
    return this;
  }

  public Html end() {
    String name = open.pop();
    text.append("</").append(name).append('>');
    return line(name);
  }

  private Html line(String name) {
    if (LINES.contains(name)) {
      text.append('\n');
    }
    return this;
  }

  /** An element with text and nothing else. */
  public Html element(String name, String words, String... attributes) {
    return start(name, attributes).text(words).end();
  }

  /** The same, unless there are no words. */
  public Html unlessEmpty(String name, String words, String... attributes) {
    return words.isEmpty() ? this : element(name, words, attributes);
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** All that was written; every element is closed. */
  public String written() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return text.toString();
  }
}
