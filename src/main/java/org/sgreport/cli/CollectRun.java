package org.sgreport.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sgreport.cli.option.Complaints;
import org.sgreport.cli.option.DiagnosticOptions;
import org.sgreport.cli.output.CommandRun;
import org.sgreport.cli.output.Outputs;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.collect.Collected;
import org.sgreport.collect.Collected.Change;
import org.sgreport.collect.Collecting;
import org.sgreport.collect.Collecting.Wishes;
import org.sgreport.collect.file.Ledger;
import org.sgreport.collect.row.CellSum;
import org.sgreport.collect.row.CellSum.Fate;
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
    collected.ifPresent(c -> deliver(c, asked.dryRun()));
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

  private void deliver(Collected collected, boolean dryRun) {
    collected.sum().passedOver().forEach(this::passedOver);
    collected.remarks().forEach(r -> environment.err().println(r));
    collected.changes().forEach(c -> change(c, dryRun));
    if (!dryRun && !collected.changes().isEmpty() && !collected.ledger().isEmpty()) {
      Outputs.write(environment, folder.resolve(Ledger.FILE), collected.ledger().text());
    }
    environment.err().println(cells(collected.sum()));
    environment.err().println(summary(collected, dryRun));
  }

  private void passedOver(String name, int cells) {
    environment.err().println("passed over " + name + number(cells, " (", "cell") + ")");
  }

  private void change(Change change, boolean dryRun) {
    Path target = folder.resolve(change.path());
    String shown = environment.shown(target);
    change.replaced().forEach(r -> environment.err().println("replaced in " + shown + ": " + r));
    if (change.moved() > 0) {
      String cells = number(change.moved(), "", "entry") + " in another cell than before";
      environment.err().println("replaced in " + shown + ": the source of " + cells);
    }
    if (dryRun) {
      show(change, shown);
    } else if (change.before().isPresent()) {
      Outputs.rewrite(environment, target, change.after());
      String done = change.added() == 0 ? "changed " + shown : "completed " + shown;
      environment
          .err()
          .println(done + (change.added() == 0 ? "" : number(change.added(), " with ", "entry")));
    } else {
      Outputs.write(environment, target, change.after());
      environment.err().println("added " + shown + number(change.added(), " with ", "entry"));
    }
  }

  private void show(Change change, String shown) {
    List<String> after = change.after().lines().toList();
    if (change.before().isEmpty()) {
      environment
          .out()
          .print("--- " + shown + "\n+++ " + shown + "\n@@ -0,0 +1," + after.size() + " @@\n");
      after.forEach(line -> environment.out().print("+" + line + "\n"));
      return;
    }
    List<String> before = change.before().get().text().lines().toList();
    UnifiedDiffUtils.generateUnifiedDiff(shown, shown, before, DiffUtils.diff(before, after), 1)
        .forEach(line -> environment.out().print(line + "\n"));
  }

  private static final Map<String, String> PLURALS =
      Map.of("entry", "entries", "cell", "cells", "file", "files", "State", "States");

  private static String number(int count, String before, String noun) {
    return before + count + " " + (count == 1 ? noun : PLURALS.get(noun));
  }

  private static String summary(Collected collected, boolean dryRun) {
    return (dryRun ? "would collect " : "collected ")
        + number(collected.entries(), "", "entry")
        + " of "
        + number(collected.states(), "", "State")
        + "; "
        + (collected.changes().isEmpty()
            ? "nothing is new"
            : number(collected.changes().size(), "", "file")
                + (dryRun ? " to change" : " changed"));
  }

  /** Every cell is in one of these. */
  private static String cells(CellSum sum) {
    return number(sum.typed(), "read ", "cell")
        + ": "
        + sum.of(Fate.HEAD)
        + " of heads, "
        + sum.of(Fate.STATE)
        + " of States, "
        + sum.of(Fate.SAID)
        + " that report, "
        + sum.of(Fate.SAID_NO)
        + " that say no, "
        + sum.of(Fate.PASSED_OVER)
        + " passed over";
  }
}
