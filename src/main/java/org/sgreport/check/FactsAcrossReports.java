package org.sgreport.check;

import java.util.ArrayList;
import java.util.List;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Fact;
import org.sgreport.model.Inputs;

/**
 * Holds the facts of several reports against one another: one fact, as of one month, has one value.
 */
public final class FactsAcrossReports {
  public static final Rule RULE = Rule.warning("facts/differ");

  /** Year and month, as in 2016-04: what is compared of a longer date. */
  private static final int MONTH = 7;

  private FactsAcrossReports() {}

  /** Complains at the later of two reports, in the order given. */
  public static void check(List<Inputs> reports, Diagnostics diagnostics) {
    List<Fact> earlier = new ArrayList<>();
    for (Inputs report : reports) {
      for (Fact fact : report.facts()) {
        earlier.stream()
            .filter(e -> same(e, fact) && e.value().compareTo(fact.value()) != 0)
            .findFirst()
            .ifPresent(e -> diagnostics.add(differ(fact, e)));
      }
      earlier.addAll(report.facts());
    }
  }

  private static boolean same(Fact a, Fact b) {
    return a.id().value().equals(b.id().value()) && month(a).equals(month(b));
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
        .note("the other stands at " + earlier.id().at().start());
  }
}
