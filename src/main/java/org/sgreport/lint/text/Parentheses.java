package org.sgreport.lint.text;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sgreport.reference.TypedEntities;
import org.sgreport.reference.TypedStates;
import org.sgreport.text.Parenthesis;

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
    return Parenthesis.of(text).stream().map(p -> of(text, p)).toList();
  }

  private static Parentheses of(String text, Parenthesis at) {
    String inside = at.inside();
    String before = text.substring(0, at.start()).stripTrailing();
    List<String> entities =
        TypedEntities.mixed(inside.replaceFirst("^(?:including|e\\.g\\.,?|namely) ", ""), before);
    return new Parentheses(
        at.start(),
        at.end(),
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
