package org.sgreport.load;

import static org.sgreport.load.Shape.Field.optional;
import static org.sgreport.load.Shape.Field.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sgreport.load.Shape.Choice;
import org.sgreport.load.Shape.Fields;
import org.sgreport.load.Shape.Label;
import org.sgreport.load.Shape.ListOf;
import org.sgreport.load.Shape.Text;
import org.sgreport.model.Masthead;
import org.sgreport.model.ReportFile;
import org.sgreport.model.Settings;
import org.sgreport.model.Status;
import org.sgreport.source.Located;

/** report.yaml: the masthead and how the report is compiled. */
final class ReportKind implements InputKind<ReportFile> {
  /** For reports of the Secretariat (instructions for the preparation of documents). */
  private static final int USUAL_LIMIT = 8500;

  private static final Fields AS_OF =
      Fields.of(
          optional(
              "replies",
              new Shape.Date(),
              "the day that the report gives for its count of replies"),
          optional(
              "treaties",
              new Shape.Date(),
              "the day on which participation in treaties is counted"));

  private static final Fields REQUEST =
      Fields.of(
          optional("reference", Text.ANY, "the reference of the note verbale"),
          optional("sent", new Shape.Date(), "the day it was sent"),
          optional("deadline", new Shape.Date(), "the day by which replies were asked for"));

  private static final Fields PERIOD =
      Fields.of(
          optional("from", new Shape.Date(), "the first day of the reporting period"),
          optional("until", new Shape.Date(), "the last day of the reporting period"));

  private static final Fields MASTHEAD =
      Fields.of(
          required("status", Choice.of("draft", "specimen", "final"), "draft, specimen or final"),
          optional("symbol", Text.ANY, "the document symbol, such as A/69/224"),
          required(
              "organ", Text.ANY, "the organ that receives the report, as the masthead names it"),
          optional("body", Text.ANY, "the commission under the organ, where there is one"),
          optional("session", Text.ANY, "the session in words, such as Sixty-ninth session"),
          optional("place-and-dates", Text.ANY, "where and when a commission meets"),
          optional("item", new Label(), "the number of the agenda item"),
          optional(
              "item-of",
              Choice.of("preliminary list", "provisional agenda", "agenda"),
              "the stage of the agenda"),
          optional(
              "item-document", Text.ANY, "the symbol of the list or agenda, for the cover note"),
          optional("item-title", Text.ANY, "the title of the agenda item"),
          optional("date", new Shape.Date(), "the date of the document"),
          optional(
              "names-as-of",
              new Shape.Date(),
              "the date by which States are named; the date if not given"),
          optional(
              "distribution",
              Choice.of("General", "Limited", "Restricted"),
              "General if not given"),
          optional("language", Text.ANY, "the original language; English if not given"),
          required("title", Text.ANY, "the title of the report"),
          optional(
              "kind", Text.ANY, "the author line; Report of the Secretary-General if not given"),
          optional("late-submission", Text.ANY, "the text of the note on late submission"));

  private static final Fields COMPILING =
      Fields.of(
          optional(
              "mandate",
              new ListOf(Text.ANY),
              "the symbols of the resolutions that ask for the report"),
          optional("period", PERIOD, "the reporting period, where the report states it"),
          optional("as-of", AS_OF, "the days for which counts are given"),
          optional("request", REQUEST, "the note verbale that asked for replies"),
          optional(
              "word-limit",
              new Shape.Number(),
              "the most words the report may have; 8500 if not given"),
          optional(
              "paper", Choice.of("letter", "a4"), "letter for New York, a4 for Vienna and Geneva"),
          optional(
              "agencies",
              new ListOf(Text.KEY),
              "the order of entities in lists; alphabetical if not given"),
          required("template", Text.ANY, "the file name of the body template"),
          optional(
              "summary", Text.ANY, "the summary, in Markdown, a paragraph after a blank line"));

  @Override
  public String name() {
    return "report";
  }

  @Override
  public String title() {
    return "A report: its masthead and how it is compiled";
  }

  @Override
  public Fields shape() {
    return MASTHEAD.and(COMPILING);
  }

  @Override
  public ReportFile read(Reading file) {
    return new ReportFile(masthead(file), settings(file));
  }

  private static Masthead masthead(Reading file) {
    return new Masthead(
        Status.of(file.text("status")),
        file.text("symbol"),
        file.text("organ"),
        file.text("body"),
        new Masthead.Session(file.text("session"), file.text("place-and-dates")),
        new Masthead.AgendaItem(
            file.text("item"),
            file.text("item-of", "agenda"),
            file.text("item-document"),
            file.text("item-title")),
        file.date("date").map(Located::value),
        file.text("distribution", "General"),
        file.text("language", "English"),
        file.text("title"),
        file.text("kind", "Report of the Secretary-General"),
        file.text("late-submission"),
        Masthead.Paper.valueOf(file.text("paper", "letter").toUpperCase(Locale.ROOT)));
  }

  private static Settings settings(Reading file) {
    Optional<Reading> asOf = file.fields("as-of");
    Optional<Reading> period = file.fields("period");
    return new Settings(
        file.required("template"),
        symbols(file),
        file.located("organ"),
        file.located("item-document"),
        file.texts("agencies"),
        new Settings.AsOf(
            asOf.flatMap(a -> a.date("replies")), asOf.flatMap(a -> a.date("treaties"))),
        new Settings.Period(
            period.flatMap(p -> p.date("from")), period.flatMap(p -> p.date("until"))),
        file.date("names-as-of")
            .or(() -> file.date("date"))
            .map(Located::value)
            .orElse(LocalDate.MAX),
        file.fields("request").flatMap(r -> r.date("deadline")).map(Located::value),
        file.located("word-limit")
            .map(w -> new BigDecimal(w.value()).intValue())
            .orElse(USUAL_LIMIT),
        file.located("summary"));
  }

  private static List<Located<String>> symbols(Reading file) {
    List<Located<String>> symbols = new ArrayList<>();
    file.located("symbol").ifPresent(symbols::add);
    file.located("item-document").ifPresent(symbols::add);
    symbols.addAll(file.texts("mandate"));
    return symbols;
  }
}
