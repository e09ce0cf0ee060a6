package org.sgreport.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sgreport.cli.option.Complaints;
import org.sgreport.cli.option.DiagnosticOptions;
import org.sgreport.cli.output.CommandRun;
import org.sgreport.cli.output.Outputs;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.collect.Collected;
import org.sgreport.collect.Collecting;
import org.sgreport.collect.Collecting.Wishes;
import org.sgreport.collect.file.Ledger;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.load.Loader;
import org.sgreport.model.Background;
import org.sgreport.model.Form;
import org.sgreport.model.Inputs;
import org.sgreport.scaffold.NewReport;

/** One collection at the command line: reads, tells, and writes where nothing is wrong. */
final class CollectRun {
  private final CommandRun run;
  private final Environment environment;
  private final DiagnosticOptions options;
  private final Path folder;

  CollectRun(Environment environment, DiagnosticOptions options, Path folder) {
    this.run = new CommandRun(environment);
    this.environment = environment;
    this.options = options;
    this.folder = folder;
  }

  /**
   * What the user asks for besides files and report; the form is that of the report if not given.
   */
  record Asked(
      Optional<String> form,
      List<String> skip,
      Optional<String> encoding,
      boolean replace,
      boolean dryRun) {}

  int collect(List<String> files, Asked asked) {
    List<Path> paths = files.stream().map(this::file).toList();
    Inputs inputs = run.read(folder);
    Form form = form(inputs, asked);
    if (run.diagnostics().hasErrors() || inputs.codeFrame().isEmpty()) {
      Complaints.print(run, options);
      return options.exitStatus(run.diagnostics());
    }
    Diagnostics found = new Diagnostics();
    Optional<Collected> collected = collecting(inputs, form, asked, found).collect(paths);
    Complaints.print(found.sorted(), run, options);
    collected.ifPresent(c -> new CollectOutput(environment, folder, asked.dryRun()).deliver(c));
    return options.exitStatus(found);
  }

  /** What is to be said of the inputs is said by validate. */
  private Collecting collecting(Inputs inputs, Form form, Asked asked, Diagnostics found) {
    String schemas = Files.isDirectory(folder.resolve("schemas")) ? "schemas" : "../schemas";
    String header = NewReport.line("../", schemas, "state");
    Wishes wishes = new Wishes(asked.replace(), asked.skip(), encoding(asked), header);
    return new Collecting(inputs, form, ledger(), wishes, run.sources(), found);
  }

  private static Optional<Charset> encoding(Asked asked) {
    try {
      return asked.encoding().map(Charset::forName);
    } catch (IllegalArgumentException e) {
      throw new Refusal("there is no encoding " + asked.encoding().orElseThrow());
    }
  }

  /** What earlier collections wrote. */
  private Ledger ledger() {
    Path file = folder.resolve(Ledger.FILE);
    try {
      return Ledger.of(Files.exists(file) ? Files.readString(file) : "");
    } catch (IOException e) {
      throw new Refusal(environment.shown(file) + " cannot be read: " + Outputs.reason(e));
    }
  }

  private Path file(String name) {
    Path path = environment.path(name);
    if (!Files.isRegularFile(path)) {
      throw new Refusal("there is no file " + name);
    }
    return path;
  }

  private Form form(Inputs inputs, Asked asked) {
    return asked
        .form()
        .map(f -> new Loader(run.sources(), run.diagnostics()).form(file(f)))
        .orElseGet(() -> Optional.of(inputs.background()).flatMap(Background::form))
        .orElse(Form.NONE);
  }
}
