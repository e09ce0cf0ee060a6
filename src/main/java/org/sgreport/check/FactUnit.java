package org.sgreport.check;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Inputs;
import org.sgreport.model.Unit;
import org.sgreport.model.UnitWords;
import org.sgreport.reference.Currency;
import org.sgreport.source.Located;

/** The unit of a fact is one that a report can print. */
final class FactUnit extends RuleOfInputs {
  private static final Pattern PER_CENT = Pattern.compile("%|percent(age)?|pct|per cents|per-cent");
  private static final Map<String, String> SIGNS =
      Map.of("$", "dollars", "us$", "dollars", "us dollars", "dollars", "€", "euros", "£", "GBP");
  private static final Map<String, String> SHORT =
      Map.of(
          "k",
          "thousand",
          "m",
          "million",
          "mn",
          "million",
          "mio",
          "million",
          "bn",
          "billion",
          "tn",
          "trillion");

  FactUnit() {
    super(Rule.error("facts/unit"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    Stream.concat(facts(inputs), measures(inputs))
        .map(UnitWords::many)
        .filter(unit -> meant(unit.value()).isPresent() || Unit.of(unit.value()).isEmpty())
        .forEach(unit -> diagnostics.add(unit(unit)));
  }

  private static Stream<UnitWords> facts(Inputs inputs) {
    return Stream.concat(
            inputs.facts().stream(),
            inputs.background().previous().stream().flatMap(p -> p.facts().stream()))
        .flatMap(fact -> fact.unit().stream());
  }

  private static Stream<UnitWords> measures(Inputs inputs) {
    return inputs.codeFrame().stream()
        .flatMap(frame -> frame.measures().stream())
        .flatMap(measure -> measure.value().stream());
  }

  private Diagnostic unit(Located<String> unit) {
    return rule()
        .at(
            unit.at(),
            "`" + unit.value() + "` is no unit of a figure",
            meant(unit.value())
                .map(u -> "write `" + u + "`")
                .orElse(
                    "write per cent; or a currency or what is counted in the plural, with thousand,"
                        + " million, billion or trillion before it where it is needed"));
  }

  /** What the usual other ways to write a unit stand for; empty for a unit, and for any other. */
  private static Optional<String> meant(String written) {
    String plain = written.toLowerCase(Locale.ROOT);
    if (PER_CENT.matcher(plain).matches()) {
      return Optional.of(Unit.PER_CENT);
    }
    if (Unit.of(written).flatMap(Unit::currency).isPresent()) {
      return Optional.empty();
    }
    String first = plain.split(" ")[0].replaceFirst("s$", "");
    String scale = SHORT.getOrDefault(first, Unit.SCALES.contains(first) ? first : "");
    String counted = scale.isEmpty() ? written : written.replaceFirst("^\\S+(?: of)? ?", "");
    String right = (scale + " " + currency(counted).orElse(counted)).strip();
    return Optional.of(right).filter(r -> !r.equals(written) && Unit.of(r).isPresent());
  }

  /** A sign, a code in small letters, or the singular. */
  private static Optional<String> currency(String written) {
    String plain = written.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(SIGNS.get(plain))
        .or(
            () ->
                Currency.all().stream()
                    .filter(c -> isOther(c, plain))
                    .map(Currency::plural)
                    .findFirst());
  }

  private static boolean isOther(Currency currency, String plain) {
    return currency.code().toLowerCase(Locale.ROOT).equals(plain)
        || currency.plural().equals(plain + "s");
  }
}
