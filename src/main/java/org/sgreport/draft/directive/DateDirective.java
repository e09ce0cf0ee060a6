package org.sgreport.draft.directive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.wording.Facts;
import org.sgreport.language.vocabulary.Language;
import org.sgreport.model.Fact;
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
            "replies or treaties under as-of; from or until under period; sent or deadline under"
                + " request; or the key of a fact, for the date of its figure"));
  }

  private static final List<String> DATES =
      List.of("replies", "treaties", "from", "until", "sent", "deadline");

  @Override
  public Expansion expand(Call call) {
    return Facts.find(call, call.text("of"))
        .map(f -> ofFact(call, f))
        .orElseGet(() -> ofReport(call));
  }

  /** As exact as it is given: a day, a month, or what else stands there. */
  private static Expansion ofFact(Call call, Fact fact) {
    Language language = call.context().language();
    String given = fact.asOf();
    String words =
        given.matches("\\d{4}-\\d{2}-\\d{2}")
            ? language.date(LocalDate.parse(given))
            : given.matches("\\d{4}-\\d{2}") ? language.month(YearMonth.parse(given)) : given;
    return words.isEmpty() ? undated(call, fact) : Expansion.of(words, List.of(fact.id().at()));
  }

  private static Expansion undated(Call call, Fact fact) {
    call.complain(
        DirectiveRules.UNKNOWN_KEY,
        "of",
        "the fact `" + fact.id().value() + "` has no date",
        "give it `as-of:` in facts.yaml");
    return new Expansion.Refused();
  }

  private static Expansion ofReport(Call call) {
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
