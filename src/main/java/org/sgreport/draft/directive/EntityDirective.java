package org.sgreport.draft.directive;

import java.util.List;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.wording.Counting;
import org.sgreport.draft.wording.EntityNames;
import org.sgreport.reference.Candidates;
import org.sgreport.reference.EntityResolver;

/**
 * {@code <@entity of="unodc"/>}: one entity by name, so that its first use is known wherever it is.
 */
final class EntityDirective implements Directive {
  @Override
  public String name() {
    return "entity";
  }

  @Override
  public String prints() {
    return "one entity by its name";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.required("of", "the key of the entity").formerly("key"), EntityNames.FORM);
  }

  @Override
  public Expansion expand(Call call) {
    return call.context()
        .report()
        .entity(call.text("of"))
        .<Expansion>map(
            e ->
                Expansion.of(
                    Counting.placed(call, new EntityNames(call).name(e.key(), "")), List.of()))
        .orElseGet(() -> unknown(call));
  }

  private static Expansion unknown(Call call) {
    call.complain(
        DirectiveRules.UNKNOWN_KEY,
        "of",
        "no entity has the key `" + call.text("of") + "`",
        Candidates.entityHelp(EntityResolver.resolve(call.text("of"))));
    return new Expansion.Refused();
  }
}
