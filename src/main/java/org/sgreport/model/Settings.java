package org.sgreport.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sgreport.source.Located;

/**
 * What report.yaml says besides the masthead. Dates that are not given are empty; {@code namesAsOf}
 * is the date by which States are named.
 */
public record Settings(
    Located<String> template,
    List<Located<String>> symbols,
    List<Located<String>> organs,
    List<Located<String>> sessions,
    Optional<Located<String>> itemDocument,
    List<Located<String>> entityOrder,
    AsOf asOf,
    Period period,
    LocalDate namesAsOf,
    Request request,
    int wordLimit,
    Contents contents,
    Optional<Located<String>> emblem,
    String waiver,
    List<Located<String>> mandate,
    List<RuleSetting> lint,
    Optional<Located<String>> summary) {

  public Settings {
    symbols = List.copyOf(symbols);
    organs = List.copyOf(organs);
    sessions = List.copyOf(sessions);
    mandate = List.copyOf(mandate);
    lint = List.copyOf(lint);
    entityOrder = List.copyOf(entityOrder);
  }

  /** The day by which replies were asked for. */
  public Optional<LocalDate> deadline() {
    return request.deadline().map(Located::value);
  }

  /** The note verbale's reference, when it was sent, and the day by which it asked for replies. */
  public record Request(
      String reference, Optional<Located<LocalDate>> sent, Optional<Located<LocalDate>> deadline) {}

  /** The first and the last day of the reporting period, each where report.yaml gives it. */
  public record Period(Optional<Located<LocalDate>> from, Optional<Located<LocalDate>> until) {}

  /** The days for which replies and participation in treaties are counted. */
  public record AsOf(Optional<Located<LocalDate>> replies, Optional<Located<LocalDate>> treaties) {}

  /** The contents page: how many levels of headings it lists, 0 for none, and its columns. */
  public record Contents(int levels, List<String> columns) {
    public Contents {
      columns = List.copyOf(columns);
    }
  }

  /** How severe a rule of {@code lint} is in this report: error, warning, info or off. */
  public record RuleSetting(Located<String> rule, String severity) {}
}
