package org.sgreport.compile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sgreport.check.Checks;
import org.sgreport.check.Placeholders;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Document;
import org.sgreport.draft.Drafter;
import org.sgreport.draft.markdown.MarkedText;
import org.sgreport.draft.template.TemplateRules;
import org.sgreport.language.Languages;
import org.sgreport.language.vocabulary.Language;
import org.sgreport.load.Loader;
import org.sgreport.model.Inputs;
import org.sgreport.model.Report;
import org.sgreport.model.Treaty;
import org.sgreport.model.Withheld;
import org.sgreport.read.ForeignDocument;
import org.sgreport.read.ForeignFile;
import org.sgreport.read.ReadRules;
import org.sgreport.source.Located;
import org.sgreport.source.NamedFiles;
import org.sgreport.source.Source;
import org.sgreport.source.Sources;

/**
 * One compilation of a report folder, and what it found: {@code new
 * Compilation(here).compile(folder, Optional.empty())} gives the report and its document, which any
 * writer writes. Each stage adds its diagnostics; the next runs only where no error stands.
 */
public class Compilation {
  private final Path workingDirectory;
  private final Function<String, Language> languages;
  private final Sources sources;
  private final Diagnostics diagnostics = new Diagnostics();
  private Withheld withheld = new Withheld(Set.of());

  /** Shared templates and treaties are looked for below the working directory. */
  public Compilation(Path workingDirectory) {
    this(workingDirectory, Languages::of);
  }

  /** The languages are by the names that report.yaml has for them. */
  Compilation(Path workingDirectory, Function<String, Language> languages) {
    this.languages = languages;
    this.workingDirectory = workingDirectory;
    this.sources = new Sources(workingDirectory);
  }

  public final Path workingDirectory() {
    return workingDirectory;
  }

  /** Names no source in what is compiled from now on that another report withholds. */
  public final void withholding(Withheld sources) {
    withheld = sources;
  }

  final Withheld withheld() {
    return withheld;
  }

  /** What has been read. */
  public final Sources sources() {
    return sources;
  }

  public final Diagnostics diagnostics() {
    return diagnostics;
  }

  /** Empty where anything is in error. Templates are looked for in a folder of that name, too. */
  public final Optional<Compiled> compile(Path folder, Optional<String> templates) {
    // 1. The inputs are read and checked.
    Optional<Report> report = report(folder);
    // 2. The template prints the body, with what it computes from the tally.
    Drafter drafter = drafter(folder, templates);
    Optional<MarkedText> body = report.flatMap(drafter::markdown);
    // 3. The body becomes a tree with numbers.
    return body.flatMap(text -> document(drafter, report.get(), text))
        .map(document -> new Compiled(report.get(), document));
  }

  /** Reads and checks a report folder. Empty, with diagnostics, where anything is in error. */
  public final Optional<Report> report(Path folder) {
    Inputs inputs = read(folder);
    return diagnostics.hasErrors()
        ? Optional.empty()
        : inputs.report().map(r -> r.withholding(withheld));
  }

  /**
   * Reads a document of others by the ending of its name; diagnostics show the path as given.
   * Empty, with diagnostics, where it cannot be read.
   */
  public final Optional<ForeignDocument> foreign(Path file, String shown, boolean original) {
    String name = file.getFileName().toString();
    if (Readers.isOfOtherKind(name)) {
      diagnostics.add(
          ReadRules.OTHER_KIND.at(
              Span.ofFile(shown),
              "files of this kind are not read",
              "save the document as .docx or as text in UTF-8 (.txt)"));
      return Optional.empty();
    }
    Optional<ForeignDocument> read =
        Readers.ofFile(name).read(new ForeignFile(file, shown, original, sources), diagnostics);
    read.ifPresent(r -> LeftOut.tell(shown, r, diagnostics));
    return read;
  }

  /** What can be read of a report folder, checked. */
  public final Inputs read(Path folder) {
    Inputs inputs = new Loader(sources, diagnostics).load(folder, workingDirectory);
    Checks.run(inputs, diagnostics);
    inputs
        .reportFile()
        .ifPresent(f -> Placeholders.check(sourcesOf(inputs.folder()), f.masthead(), diagnostics));
    return inputs;
  }

  /** Adds {@code template/not-found} where the body template is in none of the places looked at. */
  public final void findTemplate(Path folder, Report report) {
    Located<String> name = report.settings().composition().template();
    if (template(folder, report).isEmpty() && NamedFiles.isPlain(name.value())) {
      diagnostics.add(
          TemplateRules.NOT_FOUND.at(
              name.at(),
              "there is no template `" + name.value() + "`",
              "put it into the report folder or into templates/, or correct the name"));
    }
  }

  /** The file of the body template; empty where there is none. */
  public final Optional<Path> template(Path folder, Report report) {
    return new NamedFiles(templateFolders(folder, Optional.empty()))
        .find(report.settings().composition().template().value());
  }

  /** Reads a folder of treaties. */
  public final List<Treaty> readTreaties(Path folder) {
    return new Loader(sources, diagnostics).treaties(folder);
  }

  /** Reads and checks a folder of treaties. */
  public final void treaties(Path folder) {
    var treaties = readTreaties(folder);
    Checks.run(Inputs.ofTreaties(sources.shown(folder), treaties), diagnostics);
  }

  /**
   * Looks for templates in the report folder, in the folder given, in templates/ of the working
   * directory, and in templates/ beside the folder inputs/ that the report is in.
   */
  public final Drafter drafter(Path folder, Optional<String> templates) {
    return new Drafter(templateFolders(folder, templates), languages, sources, diagnostics);
  }

  /** Where templates are looked for, in that order; some of the folders may not be there. */
  public final List<Path> templateFolders(Path folder, Optional<String> templates) {
    List<Path> folders = new ArrayList<>(List.of(folder));
    templates.map(this::path).ifPresent(folders::add);
    folders.add(path("templates"));
    besideInputs(path(folder.toString()).getParent()).ifPresent(folders::add);
    return folders;
  }

  /**
   * Only where the folder of reports is that of a checkout: what lies beside others is not ours.
   */
  private static Optional<Path> besideInputs(Path reports) {
    return Optional.ofNullable(reports)
        .filter(r -> r.endsWith("inputs"))
        .map(r -> r.resolveSibling("templates"));
  }

  /** The document of a report by its template, if no error stands. */
  public final Optional<Document> document(Path folder, Report report) {
    Drafter drafter = drafter(folder, Optional.empty());
    return drafter.markdown(report).flatMap(body -> document(drafter, report, body));
  }

  /** The inputs of the report and the templates read so far. */
  private List<Source> sourcesOf(String folder) {
    return sources.all().stream()
        .filter(s -> s.path().startsWith(folder + "/") || s.path().endsWith(".ftl"))
        .toList();
  }

  /** The document, if no error stands. */
  public final Optional<Document> document(Drafter drafter, Report report, MarkedText body) {
    Document document = drafter.document(report, body);
    Placeholders.check(sourcesOf(report.folder()), report.masthead(), diagnostics);
    return diagnostics.hasErrors() ? Optional.empty() : Optional.of(document);
  }

  private Path path(String name) {
    return workingDirectory.resolve(name).normalize();
  }
}
