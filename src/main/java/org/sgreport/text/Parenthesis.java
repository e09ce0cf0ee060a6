package org.sgreport.text;

import java.util.ArrayList;
import java.util.List;

/** Words in parentheses, and where they and their signs stand in a text. */
public record Parenthesis(int start, int end, String inside) {
  /** The outermost ones in their order; the start is that of the opening sign. */
  public static List<Parenthesis> of(String text) {
    List<Parenthesis> found = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = text.indexOf('('); i >= 0 && i < text.length(); i++) {
      if (text.charAt(i) == '(') {
        start = depth++ == 0 ? i : start;
      } else if (text.charAt(i) == ')' && depth > 0 && --depth == 0) {
        found.add(new Parenthesis(start, i + 1, text.substring(start + 1, i)));
      }
    }
    return found;
  }
}
