package org.sgreport.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sgreport.cli.option.DiagnosticOptions;
import org.sgreport.cli.option.Reports;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.diagnostic.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sgreport collect}: replies from spreadsheets and exports of survey tools. */
@Command(
    name = "collect",
    description = "Collect replies from spreadsheets and exports of survey tools.",
    footer = {
      "",
      "Examples:",
      "  sgreport collect replies.xlsx inputs/a-69-224",
      "  sgreport collect --dry-run export.csv inputs/a-69-224",
      "  sgreport collect --skip Remarks --skip \"row 12\" replies.xlsx inputs/a-69-224",
      "  sgreport collect --replace corrected.xlsx inputs/a-69-224",
      "",
      "States down, measures across: by id, by title, or by id/status; also id/text,",
      "id/value, id/year, id/source. A column `state`, or one in which States are named;",
      "`received`, `source`; or a row for each measure, in columns `measure`, `status`,",
      "`value`, `text`. Questions of a survey are mapped in form.yaml: see sgreport form.",
      "Nothing is written while a cell has no place."
    })
final class CollectCommand implements Callable<Integer> {
  private final Environment environment;

  @Mixin private DiagnosticOptions options;

  @Parameters(
      paramLabel = "FILE… REPORT",
      arity = "2..*",
      description = "Spreadsheets (.csv, .xlsx), and last the report folder.")
  private List<String> words;

  @Option(
      names = "--form",
      paramLabel = "FILE",
      description = "What the questions ask for (default: form.yaml of the report).")
  private String form;

  @Option(
      names = "--skip",
      paramLabel = "NAME",
      description = "Pass over a column, a row, a sheet or a cell: Remarks, \"row 12\", C4.")
  private List<String> skip = List.of();

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "Read .csv files in this encoding (default: found out, and said).")
  private String encoding;

  @Option(
      names = "--replace",
      description = "Replace what an earlier collection wrote for the same State and measure.")
  private boolean replace;

  @Option(names = "--dry-run", description = "Show what would be written, and write nothing.")
  private boolean dryRun;

  CollectCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    options.check();
    if (words.size() < 2) {
      throw new Refusal("name a spreadsheet and a report folder");
    }
    Path folder = Reports.one(words.get(words.size() - 1), environment);
    return new CollectRun(environment, options, folder)
        .collect(
            words.subList(0, words.size() - 1),
            new CollectRun.Asked(
                Optional.ofNullable(form), skip, Optional.ofNullable(encoding), replace, dryRun));
  }
}
