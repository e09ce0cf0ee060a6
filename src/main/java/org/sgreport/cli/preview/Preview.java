package org.sgreport.cli.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
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
  /**
   * What a browser is shown: how many pages there were, the last, what is new in it, and what is
   * wrong since.
   */
  record State(int version, String page, String news, String trouble) {}

  /** Of what is wrong, in characters. */
  private static final int WIDTH = 100;

  /** So that the browser has shown the page before lint takes what it needs. */
  private static final Executor LATER =
      CompletableFuture.delayedExecutor(400, TimeUnit.MILLISECONDS);

  private final Environment environment;
  private final Path folder;
  private Optional<Compiled> last = Optional.empty();
  private List<PageContent.Doubt> doubts = List.of();
  private State state = new State(0, "", "", "");

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

  /** What cannot be shown is told, too: the thread must outlive any state of the files. */
  private void renew(Optional<Compiled> now, CommandRun run) {
    try {
      showNow(now, run);
    } catch (RuntimeException e) {
      tell("this state cannot be shown: " + e);
    }
  }

  private void showNow(Optional<Compiled> now, CommandRun run) {
    Optional<PageContent> content = now.flatMap(compiled -> content(compiled, run));
    if (content.isEmpty()) {
      tell(trouble(run));
      return;
    }
    last = now;
    Path template = run.template(folder, now.get().report()).orElseThrow();
    State shown = show(content.get(), template);
    CompletableFuture.supplyAsync(() -> ReportPage.doubts(now.get(), run), LATER)
        .thenAccept(found -> doubt(found, content.get(), template, shown));
  }

  private void tell(String trouble) {
    State before = state();
    show(new State(before.version(), before.page(), before.news(), trouble));
  }

  private Optional<PageContent> content(Compiled now, CommandRun run) {
    run.withholding(Withheld.of(now.report()));
    Optional<PageContent.Since> since =
        last.map(then -> ReportPage.since("the last save", then, now));
    return ReportPage.content(now, folder, since, run);
  }

  /** What lint says takes longer than the rest: it comes after, where nothing newer has come. */
  private synchronized void doubt(
      List<PageContent.Doubt> found, PageContent content, Path template, State shown) {
    if (state == shown && !found.equals(doubts)) {
      doubts = found;
      show(content, template);
    }
  }

  private synchronized State show(PageContent content, Path template) {
    int version = state.version() + 1;
    String page =
        new String(
            EvidencePage.preview(content.doubting(doubts), text(template, version)),
            StandardCharsets.UTF_8);
    return show(new State(version, page, News.between(state.page(), page), ""));
  }

  private TemplateText text(Path template, int version) {
    try {
      return new TemplateText(
          environment.shown(template),
          Files.readAllLines(template),
          Editor.address(environment.variables(), template),
          version);
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

  private synchronized State show(State now) {
    state = now;
    notifyAll();
    return now;
  }

  synchronized State state() {
    return state;
  }

  /** The state once the report was compiled, well or not. */
  synchronized State first() throws InterruptedException {
    while (state.page().isEmpty() && state.trouble().isEmpty()) {
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
