package org.sgreport.draft.directive;

import java.util.List;
import java.util.Optional;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Evidence.Claim;
import org.sgreport.source.Located;
import org.sgreport.tally.Grid;

/** What takes a directive's place. */
public sealed interface Expansion {
  /** Words, the places in the inputs behind them, and the claim made; they may be none. */
  record Wording(String words, List<Span> inputs, Optional<Claim> claim) implements Expansion {
    public Wording {
      inputs = List.copyOf(inputs);
    }

    /** The same words, with what the drafter claims by them. */
    Wording claiming(Optional<Claim> claimed) {
      return new Wording(words, inputs, claimed);
    }
  }

  /** Text of an input that is Markdown itself and keeps its own places. */
  record Narrative(Located<String> markdown) implements Expansion {}

  /** Rows and columns of computed cells, and the places in the inputs behind them. */
  record Tabulated(Grid grid, List<Span> inputs) implements Expansion {
    public Tabulated {
      inputs = List.copyOf(inputs);
    }
  }

  /** The directive's own body. */
  record OwnBody() implements Expansion {}

  /** Nothing that could be computed: a diagnostic says why. */
  record Refused() implements Expansion {}

  static Expansion of(String words, List<Span> inputs) {
    return new Wording(words, inputs, Optional.empty());
  }
}
