package org.sgreport.draft.directive;

import java.util.List;
import java.util.Optional;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Evidence.Claim;
import org.sgreport.source.Located;
import org.sgreport.tally.Grid;

/**
 * The words that take a directive's place, the places in the inputs behind them, and the claim
 * made.
 */
public record Expansion(
    String words,
    List<Span> inputs,
    Optional<Claim> claim,
    Optional<Located<String>> narrative,
    Optional<Grid> table) {
  /** What stands in place of a directive that complained. */
  public static final Expansion NOTHING = new Expansion("", List.of());

  /** What prints nothing, without complaint. */
  static final Expansion EMPTY = new Expansion("", List.of());

  /** What says that the directive's own body stands. */
  public static final Expansion BODY = new Expansion("", List.of());

  public Expansion {
    inputs = List.copyOf(inputs);
  }

  Expansion(String words, List<Span> inputs) {
    this(words, inputs, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Text of an input that is Markdown itself and keeps its own places. */
  static Expansion narrative(Located<String> markdown) {
    return new Expansion("", List.of(), Optional.empty(), Optional.of(markdown), Optional.empty());
  }

  /** The same words, with what the drafter claims by them. */
  Expansion claiming(Optional<Claim> claimed) {
    return new Expansion(words, inputs, claimed, narrative, table);
  }

  /** Rows and columns of computed cells. */
  static Expansion table(Grid grid, List<Span> inputs) {
    return new Expansion("", inputs, Optional.empty(), Optional.empty(), Optional.of(grid));
  }
}
