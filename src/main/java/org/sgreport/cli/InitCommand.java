package org.sgreport.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.sgreport.cli.option.DiagnosticOptions;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.reference.Organs;
import org.sgreport.scaffold.NewReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sgreport init}: the folder of a new report. */
@Command(
    name = "init",
    description = "Begin a report: create its folder, which renders at once.",
    footer = {
      "",
      "Example:",
      "  sgreport init --title Lighthouses --deadline 2044-06-01 inputs/lighthouses",
      "",
      "  sgreport init --from inputs/a-69-224 inputs/a-70-224",
      "",
      "On a terminal, what no option gives is asked for; with --from, nothing is."
    })
final class InitCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(paramLabel = "FOLDER", description = "The folder to make, such as inputs/a-80-123.")
  private String folder;

  @Mixin private DiagnosticOptions options;

  @Option(
      names = "--from",
      paramLabel = "REPORT",
      description =
          "The folder of the report before this one: its measures, template, agencies and facts are"
              + " kept, and previous.yaml says what it counted.")
  private String from;

  @Option(names = "--title", paramLabel = "TEXT", description = "The title of the report.")
  private String title;

  @Option(
      names = "--organ",
      paramLabel = "NAME",
      description = "The organ that receives it (default: General Assembly).")
  private String organ;

  @Option(names = "--body", paramLabel = "NAME", description = "The commission under the organ.")
  private String body;

  @Option(
      names = "--session",
      paramLabel = "TEXT",
      description = "The session, such as Eightieth session.")
  private String session;

  @Option(names = "--item", paramLabel = "NUMBER", description = "The number of the agenda item.")
  private String item;

  @Option(
      names = "--item-title",
      paramLabel = "TEXT",
      description = "The title of the agenda item.")
  private String itemTitle;

  @Option(
      names = "--mandate",
      paramLabel = "SYMBOL",
      description = "The resolution that asks for the report.")
  private String mandate;

  @Option(names = "--symbol", paramLabel = "SYMBOL", description = "The symbol of the report.")
  private String symbol;

  @Option(names = "--date", paramLabel = "DATE", description = "The date of the document.")
  private LocalDate date;

  @Option(
      names = "--deadline",
      paramLabel = "DATE",
      description = "The day by which replies are asked for.")
  private LocalDate deadline;

  InitCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Path target = environment.path(folder);
    if (Files.exists(target)) {
      throw new Refusal(folder + " already exists; name a folder that does not");
    }
    if (from != null) {
      return new NextInit(environment, from, given()).write(target, options);
    }
    Map<String, String> values = values();
    if (values.get("title").isEmpty()) {
      throw new Refusal("--title is needed");
    }
    values.compute("organ", (key, organ) -> organ.isEmpty() ? "General Assembly" : organ);
    organ(values.get("organ")).ifPresent(this::refuse);
    Map<String, String> files =
        NewReport.files(new NewReport.Particulars(values), Schemas.seenFrom(target));
    Schemas.writeWith(files, target, environment);
    environment.err().println("began " + environment.shown(target));
    next(environment.shown(target));
    return 0;
  }

  private void refuse(String complaint) {
    throw new Refusal(complaint);
  }

  /** What to do with a folder that has been laid down. */
  private void next(String folder) {
    environment
        .err()
        .println(
            "next: write the measures into measures.yaml, delete the sample states/CHE.yaml, then\n"
                + "  sgreport add state NAME "
                + folder
                + "\n  sgreport validate "
                + folder
                + "\n  sgreport render "
                + folder);
  }

  /** What is wrong with the name of an organ; empty where nothing is. */
  private static Optional<String> organ(String name) {
    return Organs.all().find(name).isPresent()
        ? Optional.empty()
        : Optional.of(
            "no organ is called "
                + name
                + Organs.all().meant(name).map(o -> "; a similar one is " + o).orElse(""));
  }

  /** What is wrong with a date; an empty answer is none. */
  private static Optional<String> date(String typed) {
    try {
      return typed.isEmpty() || LocalDate.parse(typed) != null
          ? Optional.empty()
          : Optional.of(typed);
    } catch (DateTimeParseException e) {
      return Optional.of(typed + " is not a date such as 2014-08-01");
    }
  }

  /** What options give, by the keys of report.yaml. */
  private Map<String, String> given() {
    Map<String, Object> typed = new LinkedHashMap<>();
    typed.put("title", title);
    typed.put("organ", organ);
    typed.put("body", body);
    typed.put("session", session);
    typed.put("item", item);
    typed.put("item-title", itemTitle);
    typed.put("mandate", mandate);
    typed.put("symbol", symbol);
    typed.put("date", date);
    typed.put("deadline", deadline);
    Map<String, String> given = new LinkedHashMap<>();
    typed.forEach((key, value) -> given.put(key, value == null ? "" : value.toString()));
    Optional.of(given.get("organ"))
        .filter(o -> !o.isEmpty())
        .flatMap(InitCommand::organ)
        .ifPresent(this::refuse);
    return given;
  }

  private Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("title", asked("Title of the report", title));
    values.put(
        "organ",
        asked("Organ (General Assembly)", organ, o -> o.isEmpty() ? Optional.empty() : organ(o)));
    values.put("body", asked("Commission under the organ, if any", body));
    values.put("session", asked("Session, such as Eightieth session", session));
    values.put("item", asked("Number of the agenda item", item));
    values.put("item-title", asked("Title of the agenda item", itemTitle));
    values.put("mandate", asked("Symbol of the resolution that asks for it", mandate));
    values.put("symbol", asked("Symbol of the report", symbol));
    values.put("date", asked("Date of the document, such as 2014-08-01", date, InitCommand::date));
    values.put(
        "deadline", asked("Deadline for replies, such as 2014-05-30", deadline, InitCommand::date));
    return values;
  }

  private String asked(String question, Object option) {
    return asked(question, option, answer -> Optional.empty());
  }

  /**
   * What the option gives; on a terminal, what the user types, asked again while it is wrong;
   * otherwise an empty text.
   */
  private String asked(
      String question, Object option, Function<String, Optional<String>> complaint) {
    if (option != null) {
      return option.toString();
    }
    String answer = environment.terminal().ask(question);
    for (Optional<String> wrong = complaint.apply(answer);
        wrong.isPresent();
        wrong = complaint.apply(answer)) {
      environment.err().println(wrong.get());
      answer = environment.terminal().ask(question);
    }
    return answer;
  }
}
