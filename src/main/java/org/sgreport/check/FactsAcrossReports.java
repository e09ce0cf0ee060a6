package org.sgreport.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Fact;

/**
 * Holds the facts of several reports against one another: one fact, as of one month, has one value.
 */
public final class FactsAcrossReports {
  public static final Rule RULE = Rule.warning("facts/differ");

  /** Year and month, as in 2016-04: what is compared of a longer date. */
  private static final int MONTH = 7;

  private FactsAcrossReports() {}

  /** Given the facts of each report; complains at the later of two reports, in the order given. */
  public static void check(List<List<Fact>> reports, Diagnostics diagnostics) {
    Map<String, Map<BigDecimal, Fact>> earlier = new HashMap<>();
    for (List<Fact> report : reports) {
      for (Fact fact : report) {
        earlier.getOrDefault(key(fact), Map.of()).values().stream()
            .filter(e -> e.value().compareTo(fact.value()) != 0)
            .findFirst()
            .ifPresent(e -> diagnostics.add(differ(fact, e)));
      }
      report.forEach(
          fact ->
              earlier
                  .computeIfAbsent(key(fact), k -> new LinkedHashMap<>())
                  .putIfAbsent(fact.value(), fact));
    }
  }

  private static String key(Fact fact) {
    return fact.id().value() + " " + month(fact);
  }

  private static String month(Fact fact) {
    return fact.asOf().substring(0, Math.min(MONTH, fact.asOf().length()));
  }

  private static Diagnostic differ(Fact fact, Fact earlier) {
    return RULE.at(
            fact.id().at(),
            "the fact `"
                + fact.id().value()
                + "` is "
                + fact.value().toPlainString()
                + " here and "
                + earlier.value().toPlainString()
                + " in another report",
            "check both against their sources, or give them different dates")
        .note("the other is at " + earlier.id().at().start());
  }
}
