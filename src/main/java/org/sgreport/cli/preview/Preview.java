package org.sgreport.cli.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sgreport.cli.output.CommandRun;
import org.sgreport.cli.render.ReportPage;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.compile.Compiled;
import org.sgreport.compile.Watching;
import org.sgreport.model.Withheld;
import org.sgreport.print.DiagnosticPrinters;
import org.sgreport.print.Display;
import org.sgreport.print.Paint;
import org.sgreport.write.evidence.EvidencePage;
import org.sgreport.write.evidence.PageContent;
import org.sgreport.write.evidence.TemplateText;

/** One report as it is now: its page, and what is wrong where there is no newer one. */
final class Preview {
  /** What a browser is shown: how many pages there were, the last, and what is wrong since. */
  record State(int version, byte[] page, String trouble) {}

  /** Of what is wrong, in characters. */
  private static final int WIDTH = 100;

  private final Environment environment;
  private final Path folder;
  private Optional<Compiled> last = Optional.empty();
  private State state = new State(0, new byte[0], "");

  Preview(Environment environment, Path folder) {
    this.environment = environment;
    this.folder = folder;
  }

  String name() {
    return folder.getFileName().toString();
  }

  /** Compiles now and at every save, until the thread is interrupted. */
  void run() {
    new Watching<>(() -> new CommandRun(environment), folder, Optional.empty())
        .run(this::renew, line -> {});
  }

  private void renew(Optional<Compiled> now, CommandRun run) {
    Optional<byte[]> page = now.flatMap(compiled -> page(compiled, run));
    State before = state();
    if (page.isPresent()) {
      last = now;
      show(new State(before.version() + 1, page.get(), ""));
    } else {
      show(new State(before.version(), before.page(), trouble(run)));
    }
  }

  private Optional<byte[]> page(Compiled now, CommandRun run) {
    run.withholding(Withheld.of(now.report()));
    Optional<PageContent.Since> since =
        last.map(then -> ReportPage.since("the last save", then, now));
    return ReportPage.content(now, folder, true, since, run)
        .map(content -> EvidencePage.preview(content, template(now, run)));
  }

  private TemplateText template(Compiled now, CommandRun run) {
    Path file = run.template(folder, now.report()).orElseThrow();
    try {
      List<String> lines = Files.readAllLines(file);
      return new TemplateText(
          environment.shown(file),
          lines,
          Editor.address(environment.variables(), file),
          state().version() + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String trouble(CommandRun run) {
    return DiagnosticPrinters.find("text")
        .orElseThrow()
        .print(run.diagnostics().sorted(), run.sources(), new Display(Paint.PLAIN, WIDTH))
        .strip();
  }

  private synchronized void show(State now) {
    state = now;
    notifyAll();
  }

  synchronized State state() {
    return state;
  }

  /** The state once the report was compiled, well or not. */
  synchronized State first() throws InterruptedException {
    while (state.page().length == 0 && state.trouble().isEmpty()) {
      wait();
    }
    return state;
  }

  /** The next state after one, or the same once that many milliseconds have passed. */
  synchronized State after(State seen, long milliseconds) throws InterruptedException {
    if (state == seen) {
      wait(milliseconds);
    }
    return state;
  }
}
