package org.sgreport.write.docx;

import java.util.List;
import org.sgreport.diagnostic.Span;

/** That a file is a draft: what its headers say, and the words in it that are doubted. */
public record Draft(String banner, List<Doubt> doubts) {
  /**
   * A doubt about words of the paragraph that was drafted from this place; about the whole of it
   * where there are none.
   */
  public record Doubt(Span place, String words, String reason) {}

  public Draft {
    doubts = List.copyOf(doubts);
  }

  List<Doubt> at(Span place) {
    return doubts.stream().filter(d -> d.place().equals(place)).toList();
  }
}
