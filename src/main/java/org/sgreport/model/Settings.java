package org.sgreport.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sgreport.reference.Entities;
import org.sgreport.reference.Entity;
import org.sgreport.source.Located;

/**
 * What report.yaml says besides the masthead. The order of entities, which is that of their
 * chapters and lists, is empty where it is that of the alphabet.
 */
public record Settings(
    Composition composition,
    Timing timing,
    MastheadPlaces places,
    List<Located<String>> entityOrder,
    List<Located<String>> mandate,
    Linting lint,
    Own own) {

  public Settings {
    mandate = List.copyOf(mandate);
    entityOrder = List.copyOf(entityOrder);
  }

  /** What the document is made of, and how long it may be. */
  public record Composition(
      Located<String> template,
      Contents contents,
      Optional<Located<String>> summary,
      Optional<Located<String>> emblem,
      int wordLimit,
      String waiver) {}

  /**
   * The days that matter to a report; those that are not given are empty. States are named as they
   * were on {@code namesAsOf}.
   */
  public record Timing(AsOf asOf, Period period, Request request, LocalDate namesAsOf) {
    /** The day by which replies were asked for. */
    public Optional<LocalDate> deadline() {
      return request.deadline().map(Located::value);
    }
  }

  /** What the masthead has, where report.yaml gives it. */
  public record MastheadPlaces(
      List<Located<String>> symbols,
      List<Located<String>> organs,
      List<Located<String>> sessions,
      Optional<Located<String>> itemDocument) {
    public MastheadPlaces {
      symbols = List.copyOf(symbols);
      organs = List.copyOf(organs);
      sessions = List.copyOf(sessions);
    }
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

  /** What this report names besides the tables: groups of States, and entities. */
  public record Own(List<Group> groups, List<Entity> entities) {
    public Own {
      groups = List.copyOf(groups);
      entities = List.copyOf(entities);
    }
  }

  public List<Group> groups() {
    return own.groups();
  }

  /** An entity by its key: one of this report's own, or of the table. */
  public Optional<Entity> entity(String key) {
    return own.entities().stream()
        .filter(e -> e.key().equals(key))
        .findFirst()
        .or(() -> Entities.all().find(key));
  }

  /** States that this report counts together, such as those of a river's basin, by their codes. */
  public record Group(Located<String> id, String title, List<Located<String>> states) {
    public Group {
      states = List.copyOf(states);
    }
  }

  /** What report.yaml says under {@code lint}: how much rules matter, and files of the house. */
  public record Linting(List<RuleSetting> rules, List<Located<String>> houseFiles) {
    public Linting {
      rules = List.copyOf(rules);
      houseFiles = List.copyOf(houseFiles);
    }
  }

  /** How severe a rule of {@code lint} is in this report: error, warning, info or off. */
  public record RuleSetting(Located<String> rule, String severity) {}
}
