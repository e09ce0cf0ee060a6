package org.sgreport.draft.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Span;

/**
 * Tables with several rows of heads: those above the rule. Markdown knows one, so the rule is put
 * below the first before the text is parsed; how many there are is kept by the line of the first.
 */
record HeadRows(MarkedText text, Map<Integer, Integer> counts) {
  private static final Pattern RULE =
      Pattern.compile("\\s*\\|(?:\\s*:?-+:?\\s*\\|)+(?:\\s*:?-+:?)?\\s*");

  static HeadRows of(MarkedText text) {
    List<String> lines = new ArrayList<>(List.of(text.markdown().split("\n", -1)));
    List<Span> places = new ArrayList<>(text.linePlaces());
    Map<Integer, Integer> counts = new HashMap<>();
    for (int rule = 1; rule < lines.size(); rule++) {
      int first = rule;
      while (first > 0 && isRow(lines.get(first - 1))) {
        first--;
      }
      if (rule - first > 1 && isRule(lines.get(rule))) {
        lines.add(first + 1, lines.remove(rule));
        places.add(first + 1, places.remove(rule));
        counts.put(first, rule - first);
      }
    }
    MarkedText raised = new MarkedText(String.join("\n", lines), places, text.evidence());
    return new HeadRows(counts.isEmpty() ? text : raised, counts);
  }

  private static boolean isRow(String line) {
    return line.startsWith("|") && !isRule(line);
  }

  private static boolean isRule(String line) {
    return RULE.matcher(line).matches();
  }

  /** How many rows of heads the table has that begins on a line. */
  int at(int line) {
    return counts.getOrDefault(line, 1);
  }
}
