package org.sgreport.load;

import static org.sgreport.load.Shape.Field.optional;
import static org.sgreport.load.Shape.Field.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sgreport.language.Languages;
import org.sgreport.language.en.English;
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
  private static final String LANGUAGES = English.INSTANCE.list(Languages.names());

  /** For reports of the Secretariat (instructions for the preparation of documents). */
  private static final int USUAL_LIMIT = 8500;

  private static final Choice ITEM_OF =
      Choice.of("preliminary list", "provisional agenda", "agenda");

  private static final Text JOB_NUMBER =
      new Text(
          Pattern.compile("^(?:[A-Z]{1,3}\\.)?\\d{2}-\\d{5}$"),
          "a job number, such as `25-06262` or `V.16-03998`");

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

  private static final Fields CONTENTS =
      Fields.of(
          optional(
              "levels", new Shape.Number(), "how many levels of headings are listed; 0 for none"),
          optional(
              "columns",
              new ListOf(Choice.of("paragraphs", "page")),
              "the columns beside a heading; page if not given"));

  private static final Fields JOINT =
      Fields.of(
          optional("symbol", Text.ANY, "the second symbol, such as E/2025/63"),
          required("organ", Text.ANY, "the second organ that receives the report"),
          optional("body", Text.ANY, "the commission under it, where there is one"),
          optional("session", Text.ANY, "its session, such as 2025 session"),
          optional("place-and-dates", Text.ANY, "where and when it meets"),
          optional("item", new Label(), "the number of its agenda item"),
          optional("item-of", ITEM_OF, "the stage of its agenda"),
          optional("item-document", Text.ANY, "the symbol of its list or agenda"),
          optional("item-title", Text.ANY, "the title of its agenda item"));

  private static final Fields MASTHEAD =
      Fields.of(
          required(
              "status",
              Choice.of("draft", "specimen", "invented", "final"),
              "draft, specimen, final, or invented for a specimen of made-up replies"),
          optional("symbol", Text.ANY, "the document symbol, such as A/69/224"),
          required(
              "organ", Text.ANY, "the organ that receives the report, as the masthead names it"),
          optional("body", Text.ANY, "the commission under the organ, where there is one"),
          optional("session", Text.ANY, "the session in words, such as Sixty-ninth session"),
          optional("place-and-dates", Text.ANY, "where and when a commission meets"),
          optional("item", new Label(), "the number of the agenda item"),
          optional("item-of", ITEM_OF, "the stage of the agenda"),
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
          optional(
              "language",
              new Choice(Languages.names(), "only " + LANGUAGES + " can be rendered"),
              "the language of the report; only " + LANGUAGES + " can be rendered"),
          optional(
              "original",
              Text.ANY,
              "the language of the original, or more than one; that of the report if not given"),
          required("title", Text.ANY, "the title of the report"),
          optional(
              "kind",
              Text.ANY,
              "the author line, or none; Report of the Secretary-General if not given"),
          optional(
              "late-submission",
              Text.ANY,
              "the text of the note on late submission; further paragraphs are further notes"),
          optional(
              "job-number",
              JOB_NUMBER,
              "the number that conference services give, for the foot of the pages"),
          optional("job-date", new Shape.Date(), "the day that is printed behind it"),
          optional("joint", JOINT, "the second organ, where a report goes to two"),
          optional(
              "emblem", Text.ANY, "a picture for the masthead, a .png or .jpg in this folder"));

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
          optional("waiver", Text.ANY, "who has waived the limit, and when"),
          LintReading.LINT,
          OwnReading.GROUPS,
          OwnReading.ENTITIES,
          optional("contents", CONTENTS, "the contents page; none if not given"),
          optional(
              "paper", Choice.of("letter", "a4"), "letter for New York, a4 for Vienna and Geneva"),
          optional(
              "agencies",
              new ListOf(Text.KEY),
              "the order of entities in lists; alphabetical if not given"),
          required("template", Text.ANY, "the file name of the body template"),
          optional(
              "summary",
              Text.MARKDOWN,
              "the summary, in Markdown, a paragraph after a blank line"));

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
        receiver(file),
        file.fields("joint").map(ReportKind::receiver),
        new Masthead.Release(
            file.date("date").map(Located::value),
            file.text("distribution", "General"),
            file.text("original", file.text("language", "English")),
            Masthead.Paper.valueOf(file.text("paper", "letter").toUpperCase(Locale.ROOT)),
            new Masthead.Job(file.text("job-number"), file.date("job-date").map(Located::value))),
        new Masthead.Titles(file.text("title"), kind(file), file.text("late-submission")));
  }

  private static String kind(Reading file) {
    String kind = file.text("kind", "Report of the Secretary-General");
    return kind.equals(Masthead.Titles.NO_KIND) ? "" : kind;
  }

  private static Masthead.Receiver receiver(Reading fields) {
    return new Masthead.Receiver(
        fields.text("symbol"),
        fields.text("organ"),
        fields.text("body"),
        session(fields),
        item(fields));
  }

  private static Masthead.Session session(Reading fields) {
    return new Masthead.Session(fields.text("session"), fields.text("place-and-dates"));
  }

  private static Masthead.AgendaItem item(Reading fields) {
    return new Masthead.AgendaItem(
        fields.text("item"),
        fields.text("item-of", "agenda"),
        fields.text("item-document"),
        fields.text("item-title"));
  }

  private static Settings settings(Reading file) {
    return new Settings(
        new Settings.Composition(
            file.required("template"),
            contents(file.fields("contents")),
            file.located("summary"),
            file.located("emblem"),
            file.located("word-limit").map(Reading::whole).orElse(USUAL_LIMIT),
            file.text("waiver")),
        timing(file),
        new Settings.MastheadPlaces(
            symbols(file), organs(file), sessions(file), file.located("item-document")),
        file.texts("agencies"),
        file.texts("mandate"),
        LintReading.of(file),
        OwnReading.own(file));
  }

  private static Settings.Timing timing(Reading file) {
    Optional<Reading> asOf = file.fields("as-of");
    Optional<Reading> period = file.fields("period");
    Optional<Reading> request = file.fields("request");
    return new Settings.Timing(
        new Settings.AsOf(
            asOf.flatMap(a -> a.date("replies")), asOf.flatMap(a -> a.date("treaties"))),
        new Settings.Period(
            period.flatMap(p -> p.date("from")), period.flatMap(p -> p.date("until"))),
        new Settings.Request(
            request.map(r -> r.text("reference")).orElse(""),
            request.flatMap(r -> r.date("sent")),
            request.flatMap(r -> r.date("deadline"))),
        file.date("names-as-of")
            .or(() -> file.date("date"))
            .map(Located::value)
            .orElse(LocalDate.MAX));
  }

  private static Settings.Contents contents(Optional<Reading> contents) {
    return new Settings.Contents(
        contents.flatMap(c -> c.located("levels")).map(Reading::whole).orElse(0),
        contents
            .map(c -> c.texts("columns").stream().map(Located::value).toList())
            .filter(c -> !c.isEmpty())
            .orElse(List.of("page")));
  }

  private static List<Located<String>> sessions(Reading file) {
    return Stream.concat(
            file.located("session").stream(),
            file.fields("joint").flatMap(j -> j.located("session")).stream())
        .toList();
  }

  private static List<Located<String>> organs(Reading file) {
    List<Located<String>> organs = new ArrayList<>(List.of(file.required("organ")));
    file.fields("joint").map(j -> j.required("organ")).ifPresent(organs::add);
    return organs;
  }

  private static List<Located<String>> symbols(Reading file) {
    List<Located<String>> symbols = new ArrayList<>();
    for (Optional<Reading> fields : List.of(Optional.of(file), file.fields("joint"))) {
      fields.flatMap(f -> f.located("symbol")).ifPresent(symbols::add);
      fields.flatMap(f -> f.located("item-document")).ifPresent(symbols::add);
    }
    symbols.addAll(file.texts("mandate"));
    return symbols;
  }
}
