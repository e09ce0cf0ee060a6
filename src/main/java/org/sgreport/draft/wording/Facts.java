package org.sgreport.draft.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.model.Fact;
import org.sgreport.model.UnitWords;

/** The facts that an argument lists. */
public final class Facts {
  private Facts() {}

  public static Optional<Fact> find(Call call, String key) {
    return call.context().report().facts().stream()
        .filter(f -> f.id().value().equals(key))
        .findFirst();
  }

  /** In the order of the argument; empty, with a complaint, where one is not known. */
  public static Optional<List<Fact>> listed(Call call, String argument) {
    List<String> known = call.context().report().facts().stream().map(f -> f.id().value()).toList();
    List<Fact> facts = new ArrayList<>();
    for (String key : call.list(argument)) {
      call.known(argument, key, "fact", known).flatMap(k -> find(call, k)).ifPresent(facts::add);
    }
    return facts.size() == call.list(argument).size() ? Optional.of(facts) : Optional.empty();
  }

  /** Whether figures count one thing, and so can be added; complains where they do not. */
  public static boolean agree(Call call, List<Optional<UnitWords>> units) {
    List<String> words =
        units.stream().map(u -> u.map(w -> w.many().value()).orElse("")).distinct().toList();
    if (words.size() > 1) {
      call.complain(
          DirectiveRules.BAD_ARGUMENT,
          "of",
          "figures of `"
              + words.get(0)
              + "` and of `"
              + words.get(1)
              + "` cannot be taken together",
          "name figures of one unit");
    }
    return words.size() <= 1;
  }
}
