package org.sgreport.draft.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sgreport.model.Settings;
import org.sgreport.source.Located;

/** {@code <@date of="replies"/>}: a date of report.yaml, as "27 June 2014". */
final class DateDirective implements Directive {
  @Override
  public String name() {
    return "date";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.required("of", "replies or treaties under as-of; from or until under period"));
  }

  @Override
  public Expansion expand(Call call) {
    Settings settings = call.context().report().settings();
    Optional<Located<LocalDate>> date =
        switch (call.choice("of", List.of("replies", "treaties", "from", "until"))) {
          case "replies" -> settings.timing().asOf().replies();
          case "treaties" -> settings.timing().asOf().treaties();
          case "from" -> settings.timing().period().from();
          default -> settings.timing().period().until();
        };
    return date.map(d -> Expansion.of(call.context().language().date(d.value()), List.of(d.at())))
        .orElseGet(() -> missing(call));
  }

  private static Expansion missing(Call call) {
    call.complain(
        DirectiveRules.UNKNOWN_KEY,
        "of",
        "report.yaml gives no date `" + call.text("of") + "` under as-of or period",
        "add the date to report.yaml");
    return new Expansion.Refused();
  }
}
