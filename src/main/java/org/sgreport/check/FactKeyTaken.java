package org.sgreport.check;

import java.util.List;
import java.util.stream.Stream;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Event;
import org.sgreport.model.Fact;
import org.sgreport.model.Inputs;
import org.sgreport.source.Located;

/** The key of a fact or of an event names nothing else that {@code of=} can mean. */
final class FactKeyTaken extends RuleOfInputs {
  FactKeyTaken() {
    super(Rule.warning("facts/key-taken"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    List<String> taken =
        Stream.of(
                inputs.codeFrame().stream().flatMap(f -> f.ids().stream()),
                inputs.treaties().stream().map(t -> t.id().value()),
                Stream.of("replies", "treaties", "from", "until", "sent", "deadline", "previous"))
            .flatMap(ids -> ids)
            .toList();
    Stream.concat(
            inputs.facts().stream().map(Fact::id),
            inputs.background().events().stream().map(Event::id))
        .filter(id -> taken.contains(id.value()))
        .forEach(id -> taken(id, diagnostics));
  }

  private void taken(Located<String> id, Diagnostics diagnostics) {
    diagnostics.add(
        rule()
            .at(
                id.at(),
                "`" + id.value() + "` is the name of a measure, a treaty or a date, too",
                "give it a key of its own, so that `of=` means one thing"));
  }
}
