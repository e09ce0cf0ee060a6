package org.sgreport.draft.directive;

import java.util.List;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.selection.Selector;
import org.sgreport.draft.wording.EmptyLists;
import org.sgreport.draft.wording.Sayings;

/** {@code <@said of="lessons"/>}: what those said who are meant, in the order of their names. */
final class SaidDirective implements Directive {
  @Override
  public String name() {
    return "said";
  }

  @Override
  public String prints() {
    return "what those said who are meant: the `text` of their entries";
  }

  @Override
  public List<Parameter> parameters() {
    return Parameters.all(
        List.of(Selector.MEASURES),
        Parameters.without(Selector.PARAMETERS, "by", "new"),
        Sayings.PARAMETERS);
  }

  @Override
  public Expansion expand(Call call) {
    return Selector.listed(call)
        .flatMap(s -> Sayings.of(call, s))
        .map(passages -> quoted(call, passages))
        .orElseGet(Expansion.Refused::new);
  }

  private static Expansion quoted(Call call, List<Expansion.Passage> passages) {
    return passages.isEmpty()
        ? EmptyLists.expand(call, "text is given with", call.text("of"))
        : new Expansion.Quoted(passages, Sayings.layout(call));
  }
}
