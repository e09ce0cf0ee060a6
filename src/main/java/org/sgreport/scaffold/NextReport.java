package org.sgreport.scaffold;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.sgreport.format.CanonicalForm;
import org.sgreport.load.InputKinds;
import org.sgreport.model.Contribution;
import org.sgreport.model.Fact;
import org.sgreport.model.Inputs;
import org.sgreport.model.Report;
import org.sgreport.model.Settings;
import org.sgreport.source.Source;
import org.sgreport.tally.AsIssued;

/**
 * The files of the report that follows another: its code frame, its template, its agencies and the
 * facts, which await their new dates; replies that came too late for it, carried over; and {@code
 * previous.yaml}, what it said as issued.
 */
public final class NextReport {
  private static final String TEMPLATE = "body.md.ftl";
  private static final String REPORT = "report.yaml";
  private static final String FACTS = "facts.yaml";

  /** What belongs to one cycle alone. */
  private static final List<String> OF_ONE_CYCLE =
      List.of("symbol", "session", "item", "item-of", "item-document", "place-and-dates", "date");

  private static final List<String> DROPPED = List.of("names-as-of", "late-submission", "waiver");

  private final Inputs inputs;
  private final Report report;
  private final Function<String, Source> sources;
  private final String schemas;
  private final Map<String, String> files = new LinkedHashMap<>();

  private NextReport(
      Inputs inputs, Report report, Function<String, Source> sources, String schemas) {
    this.inputs = inputs;
    this.report = report;
    this.sources = sources;
    this.schemas = schemas;
  }

  /** Where the folders lie: that of the earlier report and that of schemas, from the new one. */
  public record Places(String earlier, String schemas) {}

  /**
   * Paths below the new folder, and what is there. The sources give the earlier report's files by
   * their paths; the particulars take the place of what belongs to one cycle.
   */
  public static Map<String, String> files(
      Inputs inputs,
      Source template,
      Function<String, Source> sources,
      NewReport.Particulars particulars,
      Places places) {
    Report report = inputs.report().orElseThrow();
    NextReport next = new NextReport(inputs, report, sources, places.schemas());
    next.report(particulars);
    next.files.put(
        "measures.yaml", next.headed(next.copied(report.codeFrame().path()), "measures"));
    next.files.put(TEMPLATE, template.text());
    next.facts();
    next.files.put(
        "previous.yaml",
        PreviousFile.text(
            NewReport.line("", places.schemas(), "previous"),
            AsIssued.of(report, places.earlier())));
    inputs.states().forEach(s -> next.contribution(s, "states", "state"));
    inputs.entities().forEach(e -> next.contribution(e, "agencies", "agency"));
    return next.files;
  }

  /** How many replies came too late for the earlier report. */
  public static int carriedOver(Inputs inputs) {
    return (int) inputs.contributions().all().stream().filter(c -> isLate(inputs, c)).count();
  }

  private static boolean isLate(Inputs inputs, Contribution contribution) {
    return inputs
        .reportFile()
        .flatMap(f -> f.settings().timing().asOf().replies())
        .filter(asOf -> contribution.cameAfter(asOf.value()))
        .isPresent();
  }

  private String copied(String path) {
    return sources.apply(path).text();
  }

  /** With the place of its schema as the new folder sees it. */
  private String headed(String text, String kind) {
    return text.replaceFirst(
        "^# yaml-language-server:.*\n",
        Matcher.quoteReplacement(NewReport.line("", schemas, kind)));
  }

  private void report(NewReport.Particulars particulars) {
    String path = report.settings().composition().template().at().path();
    TopEntries entries = new TopEntries(copied(path));
    OF_ONE_CYCLE.forEach(entries::blank);
    DROPPED.forEach(entries::without);
    particulars.values().forEach((key, value) -> given(entries, key, value));
    String deadline = particulars.value("deadline");
    entries
        .with("status", "status: draft")
        .with("template", "template: " + TEMPLATE)
        .with("as-of", "as-of: {replies: " + deadline + "}")
        .with("request", "request:\n  reference:\n  sent:\n  deadline: " + deadline);
    period(report.settings().timing().period()).ifPresent(p -> entries.with("period", p));
    files.put(REPORT, formatted(REPORT, headed(entries.text(), "report")));
  }

  private static void given(TopEntries entries, String key, String value) {
    if (!value.isEmpty() && !key.equals("deadline")) {
      entries.with(key, key + ": " + (key.equals("mandate") ? "[" + value + "]" : value));
    }
  }

  /** It begins on the day after the earlier one. */
  private static Optional<String> period(Settings.Period period) {
    return period
        .until()
        .map(u -> u.value().plusDays(1))
        .map((LocalDate from) -> "period:\n  from: " + from + "\n  until:");
  }

  private void facts() {
    if (!report.facts().isEmpty()) {
      String path = report.facts().get(0).id().at().path();
      String text = formatted(FACTS, headed(copied(path), "facts"));
      files.put(FACTS, text.replaceAll("(?m)^(\\s+(?:- )?as-of:).*$", "$1"));
    }
  }

  /** How many facts await a new date. */
  public static int undated(List<Fact> facts) {
    return (int) facts.stream().filter(f -> !f.asOf().isEmpty()).count();
  }

  /** A reply that came too late is carried over; of other States there is nothing yet. */
  private void contribution(Contribution contribution, String folder, String key) {
    boolean late = isLate(inputs, contribution);
    if (contribution.sample().isPresent() || !late && key.equals("state")) {
      return;
    }
    String head = NewReport.line("../", schemas, key) + key + ": " + contribution.key() + "\n";
    String withheld = contribution.withheld() ? "withheld: yes\n" : "";
    String path = folder + "/" + contribution.key() + ".yaml";
    String carried = late ? carried(contribution) : "measures: []\n";
    files.put(path, formatted(path, head + withheld + carried));
  }

  private String carried(Contribution contribution) {
    String measures =
        new TopEntries(copied(contribution.contributor().at().path())).lines("measures");
    return measures.isEmpty() ? "carried-over: {}\n" : "carried-over:\n" + measures.indent(2);
  }

  private String formatted(String path, String text) {
    return CanonicalForm.of(
        new Source(path, text),
        InputKinds.of(path).orElseThrow().shape(),
        report.codeFrame().ids());
  }
}
