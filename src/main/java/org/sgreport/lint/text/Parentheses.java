package org.sgreport.lint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sgreport.reference.TypedEntities;
import org.sgreport.reference.TypedStates;

/**
 * What is in parentheses of a text, the outermost ones, with what it is: a list of States, of
 * entities, or something else.
 */
public record Parentheses(
    int start, int end, String inside, List<String> states, List<String> entities) {
  public Parentheses {
    states = List.copyOf(states);
    entities = List.copyOf(entities);
  }

  /** In their order; the start is that of the opening sign. */
  public static List<Parentheses> of(String text) {
    List<Parentheses> found = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '(') {
        start = depth++ == 0 ? i : start;
      } else if (text.charAt(i) == ')' && depth > 0 && --depth == 0) {
        found.add(of(text, start, i));
      }
    }
    return found;
  }

  private static Parentheses of(String text, int start, int end) {
    String inside = text.substring(start + 1, end);
    String before = text.substring(0, start).stripTrailing();
    List<String> entities =
        TypedEntities.mixed(inside.replaceFirst("^(?:including|e\\.g\\.,?|namely) ", ""), before);
    return new Parentheses(
        start,
        end + 1,
        inside,
        TypedStates.of(inside).map(TypedStates::codes).orElse(List.of()),
        entities);
  }

  /** The States of all lists of a text, each once, by code. */
  public static Set<String> statesOf(String text) {
    Set<String> states = new TreeSet<>();
    of(text).forEach(p -> states.addAll(p.states()));
    return states;
  }
}
