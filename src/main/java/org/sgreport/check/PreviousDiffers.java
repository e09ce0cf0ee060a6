package org.sgreport.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.diagnostic.Span;
import org.sgreport.model.Fact;
import org.sgreport.model.Previous;

/** What previous.yaml has of the earlier report is what that report's folder has now. */
public final class PreviousDiffers {
  public static final Rule RULE = Rule.warning("report/previous-differs");

  private final Diagnostics diagnostics;

  private PreviousDiffers(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Adds a warning for each count, sum and fact that is another in the folder. */
  public static void check(Previous written, Previous folder, Diagnostics diagnostics) {
    PreviousDiffers check = new PreviousDiffers(diagnostics);
    check.compare(
        "the symbol", written.symbol().at(), written.symbol().value(), folder.symbol().value());
    check.respondents(written.respondents(), folder.respondents());
    written.counts().forEach(c -> check.count(c, folder));
    written.facts().forEach(f -> check.fact(f, folder));
  }

  private void respondents(Previous.Respondents written, Previous.Respondents folder) {
    compare(
        "the number of States that replied",
        written.states().at(),
        written.states().value(),
        folder.states().value());
    compare(
        "the number of entities that replied",
        written.entities().at(),
        written.entities().value(),
        folder.entities().value());
  }

  private void count(Previous.Count count, Previous folder) {
    Optional<Previous.Count> now =
        folder.counts().stream()
            .filter(c -> c.measure().value().equals(count.measure().value()))
            .filter(c -> c.status().equals(count.status()))
            .findFirst();
    String key = count.measure().value() + (count.status().isEmpty() ? "" : "/" + count.status());
    compare(
        "the count of `" + key + "`",
        count.measure().at(),
        count.count(),
        now.map(Previous.Count::count).orElse(0));
    compare(
        "the sum of `" + key + "`",
        count.measure().at(),
        count.sum().map(PreviousDiffers::plain).orElse("not given"),
        now.flatMap(Previous.Count::sum).map(PreviousDiffers::plain).orElse("not given"));
  }

  private void fact(Fact fact, Previous folder) {
    folder.facts().stream()
        .filter(f -> f.id().value().equals(fact.id().value()))
        .findFirst()
        .ifPresent(
            now ->
                compare(
                    "the fact `" + fact.id().value() + "`",
                    fact.id().at(),
                    plain(fact.value()),
                    plain(now.value())));
  }

  /** Without the noughts that mean nothing. */
  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private void compare(String what, Span at, Object written, Object now) {
    if (!written.equals(now)) {
      diagnostics.add(
          RULE.at(
              at,
              what + " is " + now + " in the folder of the earlier report, not " + written,
              "if the report was issued with it, leave it here and correct that folder"));
    }
  }
}
