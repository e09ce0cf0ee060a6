package org.sgreport.cli;

import java.nio.file.Path;
import java.util.List;
import org.sgreport.cli.output.Outputs;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.collect.Collected;
import org.sgreport.collect.Collected.Change;
import org.sgreport.collect.file.Ledger;
import org.sgreport.collect.row.CellSum;
import org.sgreport.collect.row.CellSum.Fate;

/** Writes what a collection made, or shows it, and says what became of each cell. */
final class CollectOutput {
  private final Environment environment;
  private final Path folder;
  private final boolean dryRun;
  private final Rewriting rewriting;

  CollectOutput(Environment environment, Path folder, boolean dryRun) {
    this.environment = environment;
    this.folder = folder;
    this.dryRun = dryRun;
    this.rewriting = new Rewriting(environment, dryRun);
  }

  void deliver(Collected collected) {
    collected
        .sum()
        .passedOver()
        .forEach((name, cells) -> say("passed over " + name + " (" + cells(cells) + ")"));
    collected.remarks().forEach(this::say);
    collected.changes().forEach(this::change);
    if (!dryRun && !collected.changes().isEmpty() && !collected.ledger().isEmpty()) {
      Outputs.write(environment, folder.resolve(Ledger.FILE), collected.ledger().text());
    }
    say(sum(collected.sum()));
    say(summary(collected));
  }

  private void say(String line) {
    environment.err().println(line);
  }

  private void change(Change change) {
    Path target = folder.resolve(change.path());
    String shown = environment.shown(target);
    change.replaced().forEach(r -> say("replaced in " + shown + ": " + r));
    if (change.moved() > 0) {
      String entries = entries(change.moved()) + " in another cell than before";
      say("replaced in " + shown + ": the source of " + entries);
    }
    String with = change.added() == 0 ? "" : " with " + entries(change.added());
    if (change.before().isPresent()) {
      String done = (with.isEmpty() ? "changed " : "completed ") + shown + with;
      List<String> after = List.of(change.after().split("\n", -1));
      rewriting.deliver(shown, change.before().get().lines(), after, done);
    } else if (dryRun) {
      rewriting.deliver(shown, List.of(), change.after().lines().toList(), "");
    } else {
      Outputs.write(environment, target, change.after());
      say("added " + shown + " with " + entries(change.added()));
    }
  }

  private String summary(Collected collected) {
    int changes = collected.changes().size();
    String files = Counted.of(changes, "file", "files") + (dryRun ? " to change" : " changed");
    return (dryRun ? "would collect " : "collected ")
        + entries(collected.entries())
        + " of "
        + Counted.of(collected.states(), "State", "States")
        + "; "
        + (changes == 0 ? "nothing is new" : files);
  }

  /** Every cell is in one of these. */
  private static String sum(CellSum sum) {
    return "read "
        + cells(sum.typed())
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

  private static String cells(int count) {
    return Counted.of(count, "cell", "cells");
  }

  private static String entries(int count) {
    return Counted.of(count, "entry", "entries");
  }
}
