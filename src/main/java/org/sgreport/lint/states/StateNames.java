package org.sgreport.lint.states;

import java.util.List;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.StateMentions;

/** Where full names of States stand in a text. */
final class StateNames {
  private static final List<String> INFORMAL = List.of("Bolivia", "Venezuela");

  private StateNames() {}

  /** The text with the names that are names of a State hidden, character for character. */
  static String hidden(Piece piece) {
    String text = piece.own();
    StringBuilder hidden = new StringBuilder(text);
    for (StateMentions.Mention mention : piece.mentions()) {
      String name = text.substring(mention.start(), mention.end());
      if (!INFORMAL.contains(name)) {
        hidden.replace(mention.start(), mention.end(), "\uE000".repeat(name.length()));
      }
    }
    return hidden.toString();
  }
}
