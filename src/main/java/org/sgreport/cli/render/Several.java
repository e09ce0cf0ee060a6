package org.sgreport.cli.render;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.sgreport.cli.option.DiagnosticOptions;
import org.sgreport.cli.output.CommandRun;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.compile.Batch;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.text.HiddenSigns;

/**
 * Work on several reports, and what is reported of each, one after another. A report that fails
 * stops no other.
 */
public final class Several {
  private final Environment environment;
  private final DiagnosticOptions options;
  private final int all;
  private int done;
  private int failed;
  private int status;

  public Several(Environment environment, DiagnosticOptions options, int all) {
    this.environment = environment;
    this.options = options;
    this.all = all;
  }

  /** What was printed about one report. */
  private record Told(ByteArrayOutputStream out, ByteArrayOutputStream err, int status) {}

  /** The highest exit status of the reports; the end is summed up where they are several. */
  public int run(List<Path> folders, BiConsumer<Path, CommandRun> work) {
    Batch.run(folders, folder -> one(folder, work), this::tell);
    if (all > 1) {
      environment
          .err()
          .println(
              all + " reports, " + (failed == 0 ? "none" : failed + " of them") + " with errors");
    }
    return status;
  }

  private Told one(Path folder, BiConsumer<Path, CommandRun> work) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Environment own = environment.printingTo(printer(out), printer(err));
    try {
      CommandRun run = new CommandRun(own);
      work.accept(folder, run);
      return new Told(out, err, options.exitStatus(run.diagnostics()));
    } catch (Refusal e) {
      own.err().println("sgreport: " + HiddenSigns.writtenOut(e.getMessage()));
      return new Told(out, err, DiagnosticOptions.REFUSED);
    }
  }

  private static PrintStream printer(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  private void tell(Told told) {
    done++;
    failed += told.status > 0 ? 1 : 0;
    status = Math.max(status, told.status);
    environment.out().writeBytes(told.out.toByteArray());
    if (all > 1 && environment.terminal().present()) {
      environment.err().print("[" + done + "/" + all + "] ");
    }
    environment.err().writeBytes(told.err.toByteArray());
  }
}
