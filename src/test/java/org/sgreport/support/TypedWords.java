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
 * form, of tracked changes what stays, and no table of contents, which is made anew.
 */
public final class TypedWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");
  private static final List<String> LEFT = List.of("Fallback", "del", "moveFrom", "pict");
  private static final List<String> PARTS =
      List.of("word/document.xml", "word/footnotes.xml", "word/endnotes.xml");

  private final Map<String, Integer> counts = new HashMap<>();
  private String last = "";
  private int inserted;
  private int removed;

  private TypedWords() {}

  public static TypedWords of(WordFile file) {
    TypedWords words = new TypedWords();
    for (String part : PARTS) {
      if (file.parts().containsKey(part)) {
        words.block(file.root(part));
      }
    }
    return words;
  }

  public int all() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Those that tracked changes bring in or take out. */
  public int changed() {
    return inserted + removed;
  }

  /** How many of the words another file lacks. */
  public int missingIn(TypedWords other) {
    return counts.entrySet().stream()
        .mapToInt(e -> Math.max(0, e.getValue() - other.counts.getOrDefault(e.getKey(), 0)))
        .sum();
  }

  private void block(Element element) {
    WordFile.children(element).forEach(this::each);
  }

  private void each(Element element) {
    if (element.getLocalName().equals("p")) {
      StringBuilder text = new StringBuilder();
      text(element, text);
      last = text.toString().strip();
      words(last).forEach(w -> counts.merge(w, 1, Integer::sum));
    } else if (!LEFT.contains(element.getLocalName()) && !isContents(element)) {
      block(element);
    }
  }

  private boolean isContents(Element element) {
    return element.getLocalName().equals("tbl") && last.equals("Contents");
  }

  private void text(Node node, StringBuilder text) {
    String name = String.valueOf(node.getLocalName());
    if (name.equals("del")) {
      removed += words(node.getTextContent()).count();
    } else if (name.equals("ins")) {
      inserted += words(node.getTextContent()).count();
    }
    if (name.equals("txbxContent")) {
      block((Element) node);
    } else if (name.equals("t")) {
      text.append(node.getTextContent());
    } else if (name.equals("noBreakHyphen")) {
      text.append('-');
    } else if (!LEFT.contains(name)) {
      text.append(name.matches("tab|br|cr|vertAlign|footnoteReference") ? " " : "");
      for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        text(child, text);
      }
    }
  }

  private static Stream<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).map(String::toLowerCase);
  }
}
