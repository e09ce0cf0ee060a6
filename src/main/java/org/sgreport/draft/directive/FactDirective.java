package org.sgreport.draft.directive;

import java.util.List;
import java.util.Optional;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.wording.Amounts;
import org.sgreport.draft.wording.Counting;
import org.sgreport.draft.wording.Facts;
import org.sgreport.draft.wording.Reckoning;
import org.sgreport.language.vocabulary.Language;
import org.sgreport.model.Amount;
import org.sgreport.model.Fact;
import org.sgreport.model.Unit;
import org.sgreport.model.UnitWords;

/**
 * {@code <@fact of="persons-assisted-2012"/>}: a figure of facts.yaml in the Manual's form, or what
 * several come to.
 */
final class FactDirective implements Directive {
  @Override
  public String name() {
    return "fact";
  }

  @Override
  public String prints() {
    return "a figure of facts.yaml with its unit: “12 per cent”, “$55 billion”, “3.8 billion people”; or what several come to";
  }

  @Override
  public List<Parameter> parameters() {
    return Parameters.all(
        List.of(
            Parameter.required("of", "the keys of facts"),
            Reckoning.TAKE,
            Parameter.flag("ordinal", false, "true for “second”, as of a year in a row")),
        Amounts.PARAMETERS);
  }

  @Override
  public Expansion expand(Call call) {
    return Facts.listed(call, "of")
        .filter(
            facts -> isRatio(call) || !call.flag("unit", true) || Facts.agree(call, units(facts)))
        .map(facts -> printed(call, facts))
        .orElseGet(Expansion.Refused::new);
  }

  private static String ordinal(Call call, Amount amount) {
    Language language = call.context().language();
    String words = language.numerals().ordinal(amount.from().intValue());
    return call.position().startsSentence() ? words : language.uncapitalized(words);
  }

  private static List<Optional<UnitWords>> units(List<Fact> facts) {
    return facts.stream().map(Fact::unit).toList();
  }

  private static boolean isRatio(Call call) {
    return call.text("take").equals("ratio");
  }

  private static Expansion printed(Call call, List<Fact> facts) {
    Amount amount = Reckoning.of(call, facts.stream().map(f -> Amount.exactly(f.value())).toList());
    List<org.sgreport.diagnostic.Span> places = facts.stream().map(f -> f.id().at()).toList();
    if (call.given("says").isPresent()) {
      Unit unit = Unit.of(facts.get(0).unitWords()).orElse(Unit.NONE);
      return Counting.said(call, unit.whole(amount.from()), unit.isPerCent() ? 100 : 0, places);
    }
    if (call.flag("ordinal", false)) {
      return Expansion.of(ordinal(call, amount), places);
    }
    return Amounts.words(call, amount, isRatio(call) ? Optional.empty() : facts.get(0).unit())
        .<Expansion>map(words -> Expansion.of(words, places))
        .orElseGet(Expansion.Refused::new);
  }
}
