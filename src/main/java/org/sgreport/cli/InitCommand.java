package org.sgreport.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sgreport.adopt.Beginning;
import org.sgreport.cli.run.Environment;
import org.sgreport.cli.run.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sgreport init}: the folder of a new report. */
@Command(
    name = "init",
    description = "Begin a report: lay down its folder, which renders at once.",
    footer = {
      "",
      "Example:",
      "  sgreport init --title Lighthouses --deadline 2044-06-01 inputs/lighthouses",
      "",
      "On a terminal, what no option gives is asked for."
    })
final class InitCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(paramLabel = "FOLDER", description = "The folder to make, such as inputs/a-80-123.")
  private String folder;

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
      throw new Refusal(folder + " is there already; name a folder that is not");
    }
    Map<String, String> values = values();
    if (values.get("title").isEmpty()) {
      throw new Refusal("--title is needed");
    }
    values.compute("organ", (key, organ) -> organ.isEmpty() ? "General Assembly" : organ);
    Map<String, String> files =
        Beginning.files(new Beginning.Particulars(values), Schemas.seenFrom(target));
    Schemas.writeWith(files, target, environment);
    environment.err().println("began " + environment.shown(target));
    return 0;
  }

  private Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("title", asked("Title of the report", title));
    values.put("organ", asked("Organ (General Assembly)", organ));
    values.put("body", asked("Commission under the organ, if any", body));
    values.put("session", asked("Session, such as Eightieth session", session));
    values.put("item", asked("Number of the agenda item", item));
    values.put("item-title", asked("Title of the agenda item", itemTitle));
    values.put("mandate", asked("Symbol of the resolution that asks for it", mandate));
    values.put("symbol", asked("Symbol of the report", symbol));
    values.put("date", asked("Date of the document, such as 2014-08-01", date));
    values.put("deadline", asked("Deadline for replies, such as 2014-05-30", deadline));
    return values;
  }

  /** What the option gives; on a terminal, what the user types; otherwise an empty text. */
  private String asked(String question, Object option) {
    if (option != null) {
      return option.toString();
    }
    return environment.terminal() ? environment.ask(question) : "";
  }
}
