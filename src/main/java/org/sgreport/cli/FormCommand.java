package org.sgreport.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sgreport.cli.option.Complaints;
import org.sgreport.cli.option.DiagnosticOptions;
import org.sgreport.cli.output.CommandRun;
import org.sgreport.cli.output.Outputs;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.collect.survey.FormDraft;
import org.sgreport.collect.survey.Survey;
import org.sgreport.collect.survey.Surveys;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.load.Loader;
import org.sgreport.model.CodeFrame;
import org.sgreport.scaffold.NewReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sgreport form}: what the questions of a survey ask for. */
@Command(
    name = "form",
    description = "Draft form.yaml, which says what the questions of a survey ask for.",
    footer = {
      "",
      "Examples:",
      "  sgreport form --from survey.xlsx -o inputs/a-69-224/form.yaml",
      "  sgreport form --from limesurvey_survey_1234.lss -o inputs/a-69-224/form.yaml",
      "  sgreport form --from version-1.xlsx --from version-2.xlsx -o inputs/a-69-224/form.yaml",
      "",
      "An XLSForm (KoboToolbox, ODK), a structure file of LimeSurvey, or an export. What names",
      "and labels tell is mapped to the measures of measures.yaml beside the output; fill in",
      "the blanks, or write `skip: yes`. Then sgreport collect reads the exports."
    })
final class FormCommand implements Callable<Integer> {
  private final Environment environment;

  @Mixin private DiagnosticOptions options;

  @Option(
      names = "--from",
      paramLabel = "FILE",
      required = true,
      description = "The survey, or an export of it; one for each version.")
  private List<String> from;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The file to write: form.yaml of a report folder.")
  private String output;

  FormCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    options.check();
    CommandRun run = new CommandRun(environment);
    Path target = environment.path(output);
    if (Files.exists(target)) {
      throw new Refusal(environment.shown(target) + " already exists");
    }
    CodeFrame frame =
        new Loader(run.sources(), run.diagnostics())
            .codeFrame(target.toAbsolutePath().getParent())
            .orElseGet(() -> new CodeFrame("", List.of()));
    List<Survey> surveys =
        from.stream()
            .flatMap(f -> Surveys.read(file(f), run.sources(), run.diagnostics()).stream())
            .toList();
    Complaints.print(run, options);
    if (!run.diagnostics().hasErrors()) {
      write(target, Surveys.joined(surveys), frame);
    }
    return options.exitStatus(run.diagnostics());
  }

  private Path file(String name) {
    Path path = environment.path(name);
    if (!Files.isRegularFile(path)) {
      throw new Refusal("there is no file " + name);
    }
    return path;
  }

  private void write(Path target, Survey survey, CodeFrame frame) {
    Path folder = target.toAbsolutePath().getParent();
    String schemas = Files.isDirectory(folder.resolve("schemas")) ? "schemas" : "../schemas";
    String text = FormDraft.of(survey, frame, NewReport.line("", schemas, "form"));
    Outputs.write(environment, target, text);
    long blanks = text.lines().filter(l -> l.matches(" *-? *(?:measure|status|state):")).count();
    environment
        .err()
        .println(
            "drafted "
                + environment.shown(target)
                + ": "
                + survey.items().size()
                + " questions, "
                + blanks
                + " blanks to fill");
  }
}
