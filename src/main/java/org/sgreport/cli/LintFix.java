package org.sgreport.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sgreport.cli.output.Session;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.diagnostic.Span;
import org.sgreport.lint.Mender;
import org.sgreport.model.Contribution;
import org.sgreport.model.Report;
import org.sgreport.source.Located;
import org.sgreport.source.Source;

/**
 * Mends what rules can mend safely in a report's template, in its summary, and in contributions of
 * entities that were not received as replies.
 */
final class LintFix {
  private final Environment environment;
  private final Rewriting rewriting;

  LintFix(Environment environment, boolean onlyShow) {
    this.environment = environment;
    this.rewriting = new Rewriting(environment, onlyShow);
  }

  /** Does nothing to a report with errors, which the session holds. */
  Session fix(Path folder) {
    Session session = new Session(environment);
    session.report(folder).ifPresent(report -> fix(folder, report, session));
    return session;
  }

  private void fix(Path folder, Report report, Session session) {
    Mender mender = new Mender(report.masthead().date());
    session.template(folder, report).ifPresent(file -> whole(file, mender, session));
    Map<String, List<String>> mended = new HashMap<>();
    report.settings().composition().summary().ifPresent(s -> field(s, mender, session, mended));
    report.entities().stream()
        .filter(e -> e.reply().isEmpty())
        .map(Contribution::narrative)
        .flatMap(Optional::stream)
        .forEach(n -> field(n, mender, session, mended));
    mended.forEach(
        (path, lines) -> deliver(path, session.sources().find(path).orElseThrow().lines(), lines));
  }

  private void whole(Path file, Mender mender, Session session) {
    session
        .sources()
        .read(file, session.diagnostics())
        .ifPresent(
            source ->
                deliver(
                    source.path(),
                    source.lines(),
                    source.lines().stream().map(mender::mended).toList()));
  }

  /** The lines of a block scalar; another form is left alone. */
  private static void field(
      Located<String> field, Mender mender, Session session, Map<String, List<String>> mended) {
    Span at = field.at();
    Optional<Source> source = session.sources().find(at.path());
    if (at.endLine() == at.line() || source.isEmpty()) {
      return;
    }
    List<String> lines =
        mended.computeIfAbsent(at.path(), p -> new ArrayList<>(source.get().lines()));
    int last = at.line() + (int) field.value().lines().count();
    for (int number = at.line() + 1; number <= Math.min(last, lines.size()); number++) {
      lines.set(number - 1, mender.mended(lines.get(number - 1)));
    }
  }

  private void deliver(String path, List<String> before, List<String> after) {
    long lines =
        IntStream.range(0, before.size()).filter(i -> !before.get(i).equals(after.get(i))).count();
    if (lines > 0) {
      String done = "mended " + path + ": " + lines + (lines == 1 ? " line" : " lines");
      rewriting.deliver(path, before, after, done);
    }
  }
}
