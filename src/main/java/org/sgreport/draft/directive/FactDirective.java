package org.sgreport.draft.directive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.sgreport.model.Fact;

/** {@code <@fact of="persons-assisted-2012"/>}: a figure of facts.yaml in the Manual's form. */
final class FactDirective implements Directive {
  @Override
  public String name() {
    return "fact";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.required("of", "the key of a fact"), Parameter.FIGURES);
  }

  @Override
  public Expansion expand(Call call) {
    List<Fact> facts = call.context().report().facts();
    List<String> keys = facts.stream().map(f -> f.id().value()).toList();
    return call.known("of", "fact", keys)
        .map(key -> facts.get(keys.indexOf(key)))
        .map(fact -> new Expansion(words(call, fact), List.of(fact.id().at())))
        .orElse(Expansion.NOTHING);
  }

  /**
   * Percentages and money take figures; other numbers words under ten (Editorial Manual, numbers).
   */
  private static String words(Call call, Fact fact) {
    String figure = figure(fact.value());
    return switch (fact.unit()) {
      case "per cent" -> perCent(call, fact.value());
      case "dollars" -> "$" + figure;
      case "million dollars" -> "$" + figure + " million";
      default -> countable(fact.value()) ? Counting.number(call, fact.value().intValue()) : figure;
    };
  }

  private static String perCent(Call call, BigDecimal value) {
    boolean inWords = call.position().startsSentence() && countable(value);
    return (inWords ? Counting.number(call, value.intValue()) : figure(value)) + " per cent";
  }

  /** Whether the figure is a whole number that can be said in words. */
  private static boolean countable(BigDecimal value) {
    return value.scale() <= 0
        && value.signum() >= 0
        && value.compareTo(BigDecimal.valueOf(1000)) < 0;
  }

  private static String figure(BigDecimal value) {
    return String.format(Locale.ENGLISH, "%,." + Math.max(0, value.scale()) + "f", value);
  }
}
