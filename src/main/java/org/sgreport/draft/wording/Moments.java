package org.sgreport.draft.wording;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sgreport.diagnostic.Span;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.language.vocabulary.Language;
import org.sgreport.model.Event;
import org.sgreport.model.Fact;
import org.sgreport.model.Report;
import org.sgreport.model.Settings;
import org.sgreport.source.Located;

/** The days that {@code of=} names, each a day or the first and the last of several. */
public final class Moments {
  /** What days can be printed with. */
  public static final List<Parameter> PARAMETERS =
      List.of(
          Parameter.required(
              "of",
              "replies or treaties under as-of; from or until under period; sent or deadline under"
                  + " request; previous, for the report before; the key of an event, or of a fact;"
                  + " several are printed together"),
          Parameter.optional(
              "form",
              "full",
              "full; day, without the year; month; month only, without the year; or year"));

  private static final List<String> FORMS = List.of("full", "day", "month", "month only", "year");
  private static final List<String> OF_THE_REPORT =
      List.of("replies", "treaties", "from", "until", "sent", "deadline", "previous");

  /** Days that are given, or words where a fact is of a month, a year or what it says instead. */
  private record Moment(List<LocalDate> days, String words, Span at) {}

  private final List<Moment> moments;

  private Moments(List<Moment> moments) {
    this.moments = List.copyOf(moments);
  }

  /** Empty, with a complaint, where one is not known or has no date. */
  public static Optional<Moments> of(Call call) {
    List<Moment> moments = new ArrayList<>();
    for (String key : call.list("of")) {
      known(call, key).flatMap(k -> moment(call, k)).ifPresent(moments::add);
    }
    return moments.size() == call.list("of").size()
        ? Optional.of(new Moments(moments))
        : Optional.empty();
  }

  private static Optional<String> known(Call call, String key) {
    Report report = call.context().report();
    List<String> keys =
        Stream.of(
                OF_THE_REPORT.stream(),
                report.background().events().stream().map(e -> e.id().value()),
                report.facts().stream().map(f -> f.id().value()))
            .flatMap(k -> k)
            .toList();
    return call.known("of", key, "date", keys);
  }

  private static Optional<Moment> moment(Call call, String key) {
    Optional<Moment> found =
        OF_THE_REPORT.contains(key)
            ? ofReport(call.context().report(), key)
            : event(call, key).or(() -> Facts.find(call, key).flatMap(f -> ofFact(call, f)));
    if (found.isEmpty()) {
      call.complain(
          DirectiveRules.UNKNOWN_KEY,
          "of",
          "no date `" + key + "` is given",
          OF_THE_REPORT.contains(key)
              ? "add the date to report.yaml, under as-of, period or request"
              : "give it `as-of:` in facts.yaml");
    }
    return found;
  }

  private static Optional<Moment> ofReport(Report report, String key) {
    Settings.Timing timing = report.settings().timing();
    Optional<Located<LocalDate>> date =
        switch (key) {
          case "replies" -> timing.asOf().replies();
          case "treaties" -> timing.asOf().treaties();
          case "from" -> timing.period().from();
          case "until" -> timing.period().until();
          case "sent" -> timing.request().sent();
          case "deadline" -> timing.request().deadline();
          default ->
              report
                  .background()
                  .previous()
                  .flatMap(p -> p.date().map(d -> new Located<>(d, p.symbol().at())));
        };
    return date.map(d -> new Moment(List.of(d.value()), "", d.at()));
  }

  private static Optional<Moment> event(Call call, String key) {
    return call.context().report().background().events().stream()
        .filter(e -> e.id().value().equals(key))
        .findFirst()
        .map(e -> new Moment(days(e), "", e.id().at()));
  }

  private static List<LocalDate> days(Event event) {
    return Stream.concat(Stream.of(event.date()), event.until().stream()).toList();
  }

  private static Optional<Moment> ofFact(Call call, Fact fact) {
    Span at = fact.id().at();
    Optional<Moment> day = DateOfFact.day(fact.asOf()).map(d -> new Moment(List.of(d), "", at));
    return day.or(
        () ->
            Optional.of(DateOfFact.words(fact.asOf(), call.context().language()))
                .filter(w -> !w.isEmpty())
                .map(w -> new Moment(List.of(), w, at)));
  }

  /** Days are printed together; a month or a year stands by itself. */
  public Expansion words(Call call) {
    Language language = call.context().language();
    List<Span> places = moments.stream().map(Moment::at).toList();
    boolean days = moments.stream().noneMatch(m -> m.days.isEmpty());
    String words =
        days
            ? together(language, call.choice("form", FORMS))
            : language.list(moments.stream().map(m -> alone(m, language)).toList());
    return Expansion.of(Counting.placed(call, words), places);
  }

  private static String alone(Moment moment, Language language) {
    return moment.days.isEmpty() ? moment.words : language.days(moment.days, true, true);
  }

  /** Days of one kind share month and year; where some are ranges, each stands by itself. */
  private String together(Language language, String form) {
    List<LocalDate> days = moments.stream().flatMap(m -> m.days.stream()).toList();
    boolean range = days.size() > 1 && moments.size() == 1;
    if (moments.size() > 1 && days.size() > moments.size()) {
      return language.list(
          moments.stream().map(m -> new Moments(List.of(m)).together(language, form)).toList());
    }
    List<YearMonth> months = days.stream().map(YearMonth::from).distinct().toList();
    return switch (form) {
      case "day" -> language.days(days, range, false);
      case "month" -> language.months(months, range, true);
      case "month only" -> language.months(months, range, false);
      case "year" -> years(days, range, language);
      default -> language.days(days, range, true);
    };
  }

  private static String years(List<LocalDate> days, boolean range, Language language) {
    List<String> years = days.stream().map(d -> "" + d.getYear()).distinct().toList();
    return range ? String.join("–", years) : language.list(years);
  }
}
