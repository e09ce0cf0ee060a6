package org.sgreport.draft.directive;

import java.util.List;
import java.util.Optional;
import org.sgreport.document.Evidence.Claim;
import org.sgreport.language.vocabulary.Share;
import org.sgreport.model.Measure;
import org.sgreport.tally.Reporting;
import org.sgreport.tally.Tally;

/**
 * {@code <@quantity of="penal-code" says="the majority of reporting States"/>}: a phrase for a
 * share of the States that replied, or the drafter's own, kept as a claim.
 */
final class QuantityDirective implements Directive {
  @Override
  public String name() {
    return "quantity";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.MEASURE,
        Parameter.STATUS,
        Parameter.KIND,
        Parameter.optional("says", "the phrase to print, which lint checks against the count"));
  }

  @Override
  public Expansion expand(Call call) {
    return call.measure(Measure.Reporter.STATES)
        .map(m -> phrase(call))
        .orElseGet(Expansion.Refused::new);
  }

  private static Expansion phrase(Call call) {
    List<Reporting> cells = Counting.counted(call);
    int count = Counting.states(cells);
    int total = call.context().tally().respondents(call.kinds(Tally.MEMBERS)).size();
    String words =
        call.given("says")
            .orElseGet(() -> call.context().language().numerals().share(Share.of(count, total)));
    Optional<Claim> claim = call.given("says").map(said -> new Claim(said, count, total));
    return Counting.expansion(call, words, cells).claiming(claim);
  }
}
