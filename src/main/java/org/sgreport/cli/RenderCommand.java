package org.sgreport.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sgreport.cli.option.Choices;
import org.sgreport.cli.option.Complaints;
import org.sgreport.cli.option.DiagnosticOptions;
import org.sgreport.cli.option.Reports;
import org.sgreport.cli.output.CommandRun;
import org.sgreport.cli.output.Outputs;
import org.sgreport.cli.render.Formats;
import org.sgreport.cli.render.Manifest;
import org.sgreport.cli.render.PageOptions;
import org.sgreport.cli.render.Several;
import org.sgreport.cli.render.WordOptions;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.compile.Compiled;
import org.sgreport.compile.Watching;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.document.Writer;
import org.sgreport.model.Measure;
import org.sgreport.model.Report;
import org.sgreport.model.Withheld;
import org.sgreport.print.GridPrinters;
import org.sgreport.print.RecordPrinter;
import org.sgreport.tally.TallyViews;
import org.sgreport.write.text.TextWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sgreport render}: a report as a Word file, or one of the stages on the way to it. */
@Command(
    name = "render",
    description = "Compile reports to Word files, pages for a browser, text or Markdown.",
    footer = {
      "",
      "Examples:",
      "  sgreport render inputs/a-69-224",
      "  sgreport render -o draft.docx inputs/a-69-224",
      "  sgreport render --to html inputs/a-69-224",
      "  sgreport render --to text -o - inputs/a-69-224",
      "  sgreport render --since HEAD~3 inputs/a-69-224",
      "",
      "A template is looked for in the report folder, in the folder of --templates,",
      "in templates/, and in templates/ beside the folder inputs/ that the report is in.",
      "A report with errors is not written, and the file that was there stays."
    })
final class RenderCommand implements Callable<Integer> {
  static final List<String> STAGES = List.of("docx", "model", "tally", "markdown", "document");
  private static final String STANDARD_OUTPUT = "-";

  private final Environment environment;

  @Mixin private Reports reports;
  @Mixin private DiagnosticOptions options;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description = "The file to write, or the folder to write to (default: out/); - prints.")
  private String output;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description =
          "docx, html, markdown or text; without it, the ending of -o decides (default: docx).")
  private String to;

  @Option(
      names = "--emit",
      paramLabel = "STAGE",
      defaultValue = "docx",
      description = "Print a stage instead: model, tally, markdown or document.")
  private String emit;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "A folder to look for templates in.")
  private String templates;

  @Mixin private WordOptions word;
  @Mixin private PageOptions page;

  @Option(
      names = "--manifest",
      paramLabel = "FILE",
      description = "Write what the document was made of, with its hashes, as JSON.")
  private String manifest;

  @Option(names = "--watch", description = "Render again at every save, and report what changed.")
  private boolean watch;

  private Writer format;

  RenderCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    options.check();
    Choices.check("--emit", emit, STAGES);
    List<Path> folders = reports.reports(environment);
    word.check(folders.size() == 1);
    page.check();
    refuseSameNames(folders);
    format = Formats.choose(Optional.ofNullable(to), isStage() ? Optional.empty() : file());
    refuseContradictions(folders.size() > 1);
    refuseSeveral(folders.size() == 1);
    if (templates != null) {
      Reports.one(templates, environment);
    }
    if (watch) {
      Path folder = folders.get(0);
      new Watching<>(() -> new CommandRun(environment), folder, given())
          .run(
              (state, run) -> hand(written(folder, state, run), folder, false, run),
              environment.err()::println);
      return 0;
    }
    boolean several = folders.size() > 1;
    return new Several(environment, options, folders.size())
        .run(folders, (folder, run) -> hand(product(folder, run), folder, several, run));
  }

  /** Prints what was found, and delivers what there is. */
  private void hand(Optional<byte[]> product, Path folder, boolean several, CommandRun run) {
    Complaints.print(run, options);
    product.ifPresent(bytes -> deliver(target(folder, several), bytes, run));
    product.filter(p -> manifest != null).ifPresent(p -> manifest(folder, run, p));
  }

  private Optional<String> given() {
    return Optional.ofNullable(templates);
  }

  private boolean isStage() {
    return !emit.equals("docx");
  }

  private boolean isWord() {
    return !isStage() && format.name().equals("docx");
  }

  private boolean isPage() {
    return !isStage() && format.name().equals("html");
  }

  private boolean isPrinted() {
    return STANDARD_OUTPUT.equals(output) || output == null && isStage();
  }

  /** The file that {@code -o} names, where it is no folder. */
  private Optional<String> file() {
    return Optional.ofNullable(output)
        .filter(o -> !isPrinted() && !Files.isDirectory(environment.path(o)));
  }

  private void refuseContradictions(boolean several) {
    if (to != null && isStage()) {
      throw new Refusal("--emit " + emit + " prints a stage, which has no format; leave out --to");
    }
    if (!isWord() && !isStage()) {
      word.refuseOtherThanWord(format.name(), isPage());
    }
    if (!isPage()) {
      page.refuseOtherThanPage(isStage() ? emit : format.name());
    }
    if (several && STANDARD_OUTPUT.equals(output) && isWord()) {
      throw new Refusal("one Word file can be printed, not several; render one report");
    }
  }

  private void refuseSeveral(boolean one) {
    if (watch && !(one && (isWord() || isPage()))) {
      throw new Refusal("--watch is of one Word file or page; render one report");
    }
    if (manifest != null && !(one && isWord())) {
      throw new Refusal("--manifest is of one Word file; render one report");
    }
  }

  /** Two reports of one name would be written to one file. */
  private static void refuseSameNames(List<Path> folders) {
    long names = folders.stream().map(Path::getFileName).distinct().count();
    if (names < folders.size()) {
      throw new Refusal("two report folders have the same name; render them one by one, with -o");
    }
  }

  /** The product of one report; empty where an error stands. */
  private Optional<byte[]> product(Path folder, CommandRun run) {
    return switch (emit) {
      case "model" -> run.report(folder).map(r -> text(RecordPrinter.print(r.shown())));
      case "tally" -> run.report(folder).map(r -> text(tally(r)));
      case "markdown" -> markdown(folder, run);
      case "document" ->
          run.compile(folder, given()).map(s -> text(TextWriter.print(s.document())));
      default -> written(folder, run.compile(folder, given()), run);
    };
  }

  /** What is no Word file has neither emblem nor look; a page has its evidence. */
  private Optional<byte[]> written(Path folder, Optional<Compiled> state, CommandRun run) {
    state.ifPresent(s -> run.withholding(Withheld.of(s.report())));
    if (isPage()) {
      return state.flatMap(s -> page.write(s, folder, word.since(), given(), run));
    }
    return isWord()
        ? state.flatMap(s -> word.write(s, folder, given(), run))
        : state.map(s -> format.write(s.document()));
  }

  private Optional<byte[]> markdown(Path folder, CommandRun run) {
    return run.report(folder)
        .flatMap(r -> run.drafter(folder, given()).markdown(r))
        .map(body -> text(body.plain()));
  }

  private String tally(Report report) {
    TallyViews views =
        new TallyViews(report, Measure.Reporter.STATES, Optional.empty(), Optional.empty());
    return GridPrinters.find("table").orElseThrow().print(views.byMeasure(), environment.width());
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void deliver(Path target, byte[] product, CommandRun run) {
    Environment told = run.environment();
    if (isPrinted()) {
      told.out().writeBytes(product);
      return;
    }
    run.refuseInput(target);
    Outputs.write(told, target, product);
    told.err().println("wrote " + told.shown(run.using(target)));
  }

  private void manifest(Path folder, CommandRun run, byte[] product) {
    Environment told = run.environment();
    Path file = told.path(manifest);
    run.refuseInput(file);
    String output = told.shown(target(folder, false));
    Manifest made =
        new Manifest(
            run.sources(),
            new CommandRun(told).read(folder).withheldFiles(),
            word.look(run).parts());
    Outputs.write(told, file, made.print(output, product));
    told.err().println("wrote " + told.shown(file));
  }

  private String ending() {
    return isStage() ? ".txt" : isWord() ? word.ending() : format.ending();
  }

  private Path target(Path folder, boolean several) {
    String name = folder.getFileName() + ending();
    if (output == null) {
      return environment.path("out").resolve(name);
    }
    Path given = environment.path(output);
    boolean isFolder = several || output.endsWith("/") || Files.isDirectory(given);
    return isFolder ? given.resolve(name) : given;
  }
}
