package org.sgreport.draft.call;

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
    public Wording claiming(Optional<Claim> claimed) {
      return new Wording(words, inputs, claimed);
    }
  }

  /**
   * What contributors said, in Markdown of one line each, with the place of each: in the running
   * sentence, or as blocks of their own behind the mark of an item or none.
   */
  record Quoted(List<Passage> passages, Layout layout) implements Expansion {
    public Quoted {
      passages = List.copyOf(passages);
    }
  }

  /** One thing that was said, with the places of those who said it. */
  record Passage(String markdown, List<Span> inputs) {
    public Passage {
      inputs = List.copyOf(inputs);
    }
  }

  /** How passages follow one another. */
  enum Layout {
    SENTENCE,
    ITEMS,
    PARAGRAPHS
  }

  /** Text of an input that is Markdown itself and keeps its own places. */
  record Narrative(Located<String> markdown) implements Expansion {}

  /** Rows and columns of computed cells, and the places in the inputs behind them. */
  record Tabulated(Grid grid, List<Span> inputs) implements Expansion {
    public Tabulated {
      inputs = List.copyOf(inputs);
    }
  }

  /** The directive's own body: what is before {@code <@else/>}, or what is behind it. */
  record OwnBody(boolean first) implements Expansion {}

  /** Where the first part of the body around it ends, and the second begins. */
  record Otherwise() implements Expansion {}

  /** Nothing that could be computed: a diagnostic says why. */
  record Refused() implements Expansion {}

  static Wording of(String words, List<Span> inputs) {
    return new Wording(words, inputs, Optional.empty());
  }
}
