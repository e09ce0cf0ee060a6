package org.sgreport.draft.selection;

import java.util.List;
import java.util.function.Predicate;
import org.sgreport.draft.call.Call;
import org.sgreport.model.Contribution;

/** How those replied who are meant. */
final class Respondents {
  private Respondents() {}

  /** What {@code by=} says: any, a reply of this cycle, or one carried over from the last. */
  static Predicate<Contribution> by(Call call) {
    return switch (call.choice("by", List.of("any", "reply", "carried-over"))) {
      case "reply" -> c -> c.reply().isPresent();
      case "carried-over" -> c -> c.carriedOver().isPresent();
      default -> c -> true;
    };
  }
}
