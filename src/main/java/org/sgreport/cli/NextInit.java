package org.sgreport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.sgreport.cli.option.Complaints;
import org.sgreport.cli.option.DiagnosticOptions;
import org.sgreport.cli.option.Reports;
import org.sgreport.cli.output.CommandRun;
import org.sgreport.cli.output.Outputs;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.model.Inputs;
import org.sgreport.model.Report;
import org.sgreport.scaffold.NewReport;
import org.sgreport.scaffold.NextReport;
import org.sgreport.source.Source;

/** {@code sgreport init --from}: the folder of the report that follows another. */
final class NextInit {
  private final Environment environment;
  private final String from;
  private final Map<String, String> given;

  NextInit(Environment environment, String from, Map<String, String> given) {
    this.environment = environment;
    this.from = from;
    this.given = given;
  }

  /** The exit status: 1 where the earlier report has errors, and then nothing is written. */
  int write(Path target, DiagnosticOptions options) {
    Path earlier = Reports.one(from, environment);
    CommandRun run = new CommandRun(environment);
    Inputs inputs = run.read(earlier);
    if (run.diagnostics().hasErrors() || inputs.report().isEmpty()) {
      Complaints.print(run, options);
      return 1;
    }
    Report report = inputs.report().get();
    Map<String, String> files =
        NextReport.files(
            inputs,
            template(earlier, report, run),
            path -> run.sources().find(path).orElseThrow(),
            new NewReport.Particulars(given),
            new NextReport.Places(
                target.relativize(earlier).toString().replace('\\', '/'),
                Schemas.seenFrom(target)));
    Schemas.writeWith(files, target, environment);
    copyWhatIsReferredTo(earlier, run.template(earlier, report).orElseThrow(), target);
    environment.err().println(summary(target, inputs, report));
    return 0;
  }

  /**
   * Pictures, included templates, and treaties of the folder's own; links are left where they are.
   */
  private void copyWhatIsReferredTo(Path earlier, Path template, Path target) {
    try (Stream<Path> files = Files.walk(earlier, 2)) {
      for (Path file : files.filter(NextInit::isReferredTo).sorted().toList()) {
        Path copy = target.resolve(earlier.relativize(file).toString());
        if (!file.equals(template) && !Files.exists(copy)) {
          Outputs.write(environment, copy, Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new Refusal(from + " cannot be read: " + Outputs.reason(e));
    }
  }

  private static boolean isReferredTo(Path file) {
    boolean treaty =
        file.getParent().endsWith("treaties") && file.getFileName().toString().endsWith(".yaml");
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && (treaty || file.getFileName().toString().matches(".*\\.(?:ftl|png|jpe?g)"));
  }

  private Source template(Path earlier, Report report, CommandRun run) {
    return run.template(earlier, report)
        .flatMap(file -> run.sources().read(file, run.diagnostics()))
        .orElseThrow(() -> new Refusal("the template of " + from + " cannot be read"));
  }

  private String summary(Path target, Inputs inputs, Report report) {
    String folder = environment.shown(target);
    return ("began %s from %s: %s, %s, %d of %s carried over, %s to be dated\nnext: fill the blanks of report.yaml, date the facts, then\n"
            + "  sgreport add state NAME %s\n  sgreport validate %s")
        .formatted(
            folder,
            environment.shown(environment.path(from)),
            Counted.of(report.codeFrame().measures().size(), "measure", "measures"),
            Counted.of(inputs.entities().size(), "agency", "agencies"),
            NextReport.carriedOver(inputs),
            Counted.of(inputs.contributions().all().size(), "reply", "replies"),
            Counted.of(NextReport.undated(report.facts()), "fact", "facts"),
            folder,
            folder);
  }
}
