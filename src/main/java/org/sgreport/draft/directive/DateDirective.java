package org.sgreport.draft.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.model.Settings;
import org.sgreport.source.Located;

/** {@code <@date of="replies"/>}: a date of report.yaml, as "27 June 2014". */
final class DateDirective implements Directive {
  @Override
  public String name() {
    return "date";
  }

  @Override
  public String prints() {
    return "a date of report.yaml, as “27 June 2014”";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.required(
            "of",
            "replies or treaties under as-of; from or until under period; sent or deadline under request"));
  }

  private static final List<String> DATES =
      List.of("replies", "treaties", "from", "until", "sent", "deadline");

  @Override
  public Expansion expand(Call call) {
    Settings.Timing timing = call.context().report().settings().timing();
    Optional<Located<LocalDate>> date =
        switch (call.choice("of", DATES)) {
          case "replies" -> timing.asOf().replies();
          case "treaties" -> timing.asOf().treaties();
          case "from" -> timing.period().from();
          case "until" -> timing.period().until();
          case "sent" -> timing.request().sent();
          default -> timing.request().deadline();
        };
    return date.<Expansion>map(
            d -> Expansion.of(call.context().language().date(d.value()), List.of(d.at())))
        .orElseGet(() -> missing(call));
  }

  private static Expansion missing(Call call) {
    call.complain(
        DirectiveRules.UNKNOWN_KEY,
        "of",
        "report.yaml gives no date `" + call.text("of") + "` under as-of, period or request",
        "add the date to report.yaml");
    return new Expansion.Refused();
  }
}
