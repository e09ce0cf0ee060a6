package org.sgreport.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sgreport.check.Placeholders;
import org.sgreport.cli.option.Complaints;
import org.sgreport.cli.option.DiagnosticOptions;
import org.sgreport.cli.output.CommandRun;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.compile.LeftOut;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.document.Document;
import org.sgreport.importer.Importer;
import org.sgreport.model.Masthead;
import org.sgreport.read.Arrived;
import org.sgreport.read.ForeignDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sgreport import}: a published report as a report folder that renders it back. */
@Command(
    name = "import",
    description = "Turn a published report into a report folder whose lists of States are inputs.",
    footer = {
      "",
      "Example:",
      "  sgreport import -o inputs/next last-report.docx",
      "",
      "A Markdown text has a heading or paragraph a line, numbered as published:",
      "# I. Title, 12. Text, an indented (a) Text, [^1]: Note.",
      "A plain text is as copied from an issued document: lines broken, notes at the foot of",
      "pages below a line of underscores, pages that end with their number or a form feed.",
      "A list out of order is computed, and so put in order; contradictions are warnings."
    })
final class ImportCommand implements Callable<Integer> {
  private static final String PLACEHOLDER = Placeholders.of("the title of the imported report");

  private final Environment environment;

  @Parameters(
      paramLabel = "FILE",
      description = "The published report: .docx, .pdf, .txt, or .md in the form below.")
  private String file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      required = true,
      description = "The report folder to make.")
  private String output;

  @Option(names = "--prose", description = "Leave lists of States as they are typed.")
  private boolean prose;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "The title, where the text has none.")
  private String title;

  @Option(names = "--symbol", paramLabel = "SYMBOL", description = "The symbol.")
  private String symbol;

  @Option(
      names = "--organ",
      paramLabel = "NAME",
      description = "The organ (default: General Assembly).")
  private String organ;

  @Option(names = "--date", paramLabel = "DATE", description = "The date of the document.")
  private LocalDate date;

  @Option(names = "--session", paramLabel = "TEXT", description = "The session.")
  private String session;

  @Mixin private DiagnosticOptions options;

  private String summary = "";

  ImportCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    options.check();
    Path path = environment.path(file);
    Path target = environment.path(output);
    if (!Files.isRegularFile(path)) {
      throw new Refusal("there is no file " + file);
    }
    if (Files.exists(target)) {
      throw new Refusal(output + " already exists; name a folder that does not");
    }
    CommandRun session = new CommandRun(environment);
    Optional<Arrived> sum =
        session
            .foreign(path, environment.shown(path), false)
            .flatMap(read -> imported(read, target, session));
    Complaints.print(session, options);
    sum.ifPresent(s -> environment.err().println(summary));
    boolean whole = sum.filter(Arrived::isWhole).isPresent();
    return whole ? options.exitStatus(session.diagnostics()) : 1;
  }

  /** Writes the folder where it renders, and says how much of the file it has. */
  private Optional<Arrived> imported(ForeignDocument read, Path target, CommandRun session) {
    Document document = read.document();
    Document named = document.with(masthead(document.masthead()));
    Importer importer = new Importer(named, prose, session.diagnostics());
    Importer.Result result = importer.files(Schemas.seenFrom(target));
    Trial trial = new Trial(environment, result.files());
    Optional<Document> rendered = trial.rendered();
    if (rendered.isEmpty()) {
      trial.found().forEach(session.diagnostics()::add);
      return Optional.empty();
    }
    Schemas.writeWith(result.files(), target, environment);
    Arrived sum = LeftOut.sum(read, rendered.get());
    summary = (sum.isWhole() ? result.summary() : sum.summary()) + comments(read);
    return Optional.of(sum);
  }

  /** A report has none; who wants them has them printed. */
  private static String comments(ForeignDocument read) {
    int count = read.comments().size();
    return count == 0
        ? ""
        : "; "
            + Counted.of(count, "comment is", "comments are")
            + " left out, and printed by sgreport text --comments";
  }

  /** Options win over what the document says of itself. */
  private Masthead masthead(Masthead found) {
    if (title == null && found.title().isEmpty()) {
      environment
          .err()
          .println(
              "the text has no title: report.yaml has a placeholder, unless --title gives one");
    }
    Masthead.Session session =
        new Masthead.Session(
            given(this.session, found.session().name(), ""), found.session().placeAndDates());
    return new Masthead(
        found.status(),
        new Masthead.Receiver(
            given(symbol, found.symbol(), ""),
            given(organ, found.organ(), "General Assembly"),
            found.body(),
            session,
            found.item()),
        found.joint(),
        new Masthead.Release(
            date == null ? found.date() : Optional.of(date),
            found.distribution(),
            found.language(),
            found.paper(),
            found.job()),
        new Masthead.Titles(
            given(title, found.title(), PLACEHOLDER), found.kind(), found.lateSubmission()));
  }

  private static String given(String option, String found, String otherwise) {
    String known = found.isEmpty() ? otherwise : found;
    return option == null ? known : option;
  }
}
