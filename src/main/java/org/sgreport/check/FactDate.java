package org.sgreport.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Fact;
import org.sgreport.model.Inputs;

/** What looks like a date of a fact is one. */
final class FactDate extends RuleOfInputs {
  private static final Pattern FIGURES = Pattern.compile("[\\d-]*-[\\d-]*|\\d{5,}");
  private static final Pattern YEARS = Pattern.compile("\\d{4}-\\d{4}");

  FactDate() {
    super(Rule.error("facts/date"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    inputs.facts().stream()
        .filter(f -> FIGURES.matcher(f.asOf()).matches() && !isDate(f.asOf()))
        .forEach(f -> wrong(f, diagnostics));
  }

  /** A day, a month, or some years. */
  private static boolean isDate(String written) {
    try {
      return YEARS.matcher(written).matches()
          || LocalDate.parse(written.matches("\\d{4}-\\d{2}") ? written + "-01" : written) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private void wrong(Fact fact, Diagnostics diagnostics) {
    diagnostics.add(
        rule()
            .at(
                fact.id().at(),
                "the date of `" + fact.id().value() + "`, `" + fact.asOf() + "`, does not exist",
                "write 2014, 2014-06 or 2014-06-27, or say it in words"));
  }
}
