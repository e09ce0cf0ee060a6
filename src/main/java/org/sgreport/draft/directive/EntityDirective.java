package org.sgreport.draft.directive;

import java.util.List;
import org.sgreport.reference.Candidates;
import org.sgreport.reference.Entities;
import org.sgreport.reference.EntityResolver;

/**
 * {@code <@entity key="unodc"/>}: one entity by name, so that its first use is known wherever it
 * is.
 */
final class EntityDirective implements Directive {
  @Override
  public String name() {
    return "entity";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.required("key", "the key of the entity"),
        Parameter.optional(
            "form",
            "full, name (without article) or abbreviation; full at first use if not given"));
  }

  @Override
  public Expansion expand(Call call) {
    return Entities.all()
        .find(call.text("key"))
        .map(
            e ->
                Expansion.of(
                    Counting.placed(call, new EntityNames(call).name(e.key(), "")), List.of()))
        .orElseGet(() -> unknown(call));
  }

  private static Expansion unknown(Call call) {
    call.complain(
        DirectiveRules.UNKNOWN_KEY,
        "key",
        "no entity has the key `" + call.text("key") + "`",
        Candidates.entityHelp(EntityResolver.resolve(call.text("key"))));
    return new Expansion.Refused();
  }
}
