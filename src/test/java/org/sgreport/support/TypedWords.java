package org.sgreport.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The words of a Word file's text and notes, as often as each stands there: of drawings their first
 * form, of tracked changes what stays, no hidden text, and no table of contents, which is made
 * anew.
 */
public final class TypedWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");
  private static final List<String> LEFT =
      List.of("Fallback", "del", "moveFrom", "pict", "instrText", "delText");
  private static final List<String> PARTS =
      List.of("word/document.xml", "word/footnotes.xml", "word/endnotes.xml");

  private final Map<String, Integer> counts = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private int changed;

  private TypedWords() {}

  public static TypedWords of(WordFile file) {
    TypedWords words = new TypedWords();
    for (String part : PARTS) {
      if (file.parts().containsKey(part)) {
        words.read(file.root(part));
      }
    }
    words.count();
    return words;
  }

  /** Those of a text without any form. */
  public static TypedWords of(String text) {
    TypedWords words = new TypedWords();
    words.text.append(text);
    words.count();
    return words;
  }

  private void count() {
    words(text.toString()).forEach(w -> counts.merge(w, 1, Integer::sum));
  }

  public int all() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Those that tracked changes bring in or take out. */
  public int changed() {
    return changed;
  }

  /** How many of the words another text lacks. */
  public int missingIn(TypedWords other) {
    return counts.entrySet().stream()
        .mapToInt(e -> Math.max(0, e.getValue() - other.counts.getOrDefault(e.getKey(), 0)))
        .sum();
  }

  private void read(Node node) {
    String name = String.valueOf(node.getLocalName());
    if (name.equals("del") || name.equals("ins")) {
      changed += words(node.getTextContent()).count();
    }
    if (name.equals("t")) {
      text.append(node.getTextContent());
    } else if (!LEFT.contains(name) && !isContents(name) && !isHidden(node)) {
      text.append(before(name));
      for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        read(child);
      }
      text.append(name.equals("p") ? "\n" : "");
    }
  }

  private static String before(String name) {
    return switch (name) {
      case "p" -> "\n";
      case "tab", "br", "cr", "vertAlign", "footnoteReference" -> " ";
      case "noBreakHyphen" -> "-";
      default -> "";
    };
  }

  private boolean isContents(String name) {
    String end = text.substring(Math.max(0, text.length() - 40));
    return name.equals("tbl") && end.matches("(?s).*\\n\\s*Contents\\s*");
  }

  private static boolean isHidden(Node node) {
    return "r".equals(node.getLocalName())
        && WordFile.all((Element) node, "vanish").findAny().isPresent();
  }

  private static Stream<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).map(String::toLowerCase);
  }
}
