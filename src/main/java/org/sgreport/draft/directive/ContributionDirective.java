package org.sgreport.draft.directive;

import java.util.List;
import java.util.Optional;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.model.Contribution;
import org.sgreport.source.Located;

/** {@code <@contribution of="unodc"/>}: what an entity wrote, as numbered paragraphs. */
final class ContributionDirective implements Directive {
  @Override
  public String name() {
    return "contribution";
  }

  @Override
  public String prints() {
    return "what an entity wrote (`contribution:` in its file), as numbered paragraphs with their own notes";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.required("of", "the key of an entity"));
  }

  @Override
  public Expansion expand(Call call) {
    List<Contribution> written =
        call.context().report().entities().stream()
            .filter(e -> e.narrative().isPresent() && !e.withheld())
            .toList();
    List<String> keys = written.stream().map(Contribution::key).toList();
    if (isWithout(call)) {
      return new Expansion.Refused();
    }
    return call.known("of", "contribution", keys)
        .flatMap(key -> written.get(keys.indexOf(key)).narrative().map(n -> apart(key, n)))
        .<Expansion>map(Expansion.Narrative::new)
        .orElseGet(Expansion.Refused::new);
  }

  /** Whether the entity has a file that holds no narrative, which is said. */
  private static boolean isWithout(Call call) {
    Optional<Contribution> named =
        call.context().report().entities().stream()
            .filter(e -> e.key().equals(call.text("of")) && e.narrative().isEmpty())
            .findFirst();
    named.ifPresent(
        e ->
            call.complain(
                DirectiveRules.UNKNOWN_KEY,
                "of",
                "agencies/" + e.key() + ".yaml has no `contribution:`",
                "write what the entity contributed there, or delete the directive"));
    return named.isPresent();
  }

  /** Its notes under names of their own, so that two entities can both have a note {@code [^1]}. */
  private static Located<String> apart(String key, Located<String> narrative) {
    return new Located<>(narrative.value().replace("[^", "[^" + key + "-"), narrative.at());
  }
}
