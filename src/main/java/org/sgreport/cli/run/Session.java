package org.sgreport.cli.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sgreport.check.Checks;
import org.sgreport.check.Placeholders;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.document.Document;
import org.sgreport.draft.Drafter;
import org.sgreport.draft.markdown.MarkedText;
import org.sgreport.draft.template.TemplateRules;
import org.sgreport.load.Loader;
import org.sgreport.model.Inputs;
import org.sgreport.model.Report;
import org.sgreport.model.Treaty;
import org.sgreport.source.Located;
import org.sgreport.source.NamedFiles;
import org.sgreport.source.Source;
import org.sgreport.source.Sources;

/** The stages of one run over one folder, and what they found. */
public final class Session {
  private final Environment environment;
  private final Sources sources;
  private final Diagnostics diagnostics = new Diagnostics();
  private final List<Path> used = new ArrayList<>();

  public Session(Environment environment) {
    this.environment = environment;
    this.sources = new Sources(environment.workingDirectory());
  }

  public Environment environment() {
    return environment;
  }

  public Sources sources() {
    return sources;
  }

  public Diagnostics diagnostics() {
    return diagnostics;
  }

  /** Says that the run needs a file that is none of its sources, such as a picture. */
  public Path using(Path file) {
    used.add(file);
    return file;
  }

  /** Refuses an output that is a file which the run has read or written. */
  public void refuseInput(Path output) {
    Stream<Path> read = sources.all().stream().map(source -> environment.path(source.path()));
    if (Stream.concat(read, used.stream()).anyMatch(input -> isSame(input, output))) {
      throw new Refusal(
          environment.shown(output) + " is one of the inputs; name another file to write");
    }
  }

  private static boolean isSame(Path input, Path output) {
    try {
      return Files.exists(output) && Files.exists(input) && Files.isSameFile(input, output);
    } catch (IOException e) {
      return false;
    }
  }

  /** Reads and checks a report folder. Empty, with diagnostics, where anything is in error. */
  public Optional<Report> report(Path folder) {
    Inputs inputs = read(folder);
    return diagnostics.hasErrors() ? Optional.empty() : inputs.report();
  }

  /** What can be read of a report folder, checked. */
  public Inputs read(Path folder) {
    Inputs inputs = new Loader(sources, diagnostics).load(folder, environment.workingDirectory());
    Checks.run(inputs, diagnostics);
    inputs
        .reportFile()
        .ifPresent(f -> Placeholders.check(sourcesOf(inputs.folder()), f.masthead(), diagnostics));
    return inputs;
  }

  /** Adds {@code template/not-found} where the body template is in none of the places looked at. */
  public void findTemplate(Path folder, Report report) {
    Located<String> name = report.settings().template();
    boolean there =
        template(folder, report).isPresent()
            || Session.class.getResource("/org/sgreport/templates/" + name.value()) != null;
    if (!there && NamedFiles.isPlain(name.value())) {
      diagnostics.add(
          TemplateRules.NOT_FOUND.at(
              name.at(),
              "no template `" + name.value() + "` is there",
              "put it into the report folder or into templates/, or mend the name"));
    }
  }

  /** The file of the body template; empty where it is one of the program's own, or none. */
  public Optional<Path> template(Path folder, Report report) {
    return new NamedFiles(templateFolders(folder, Optional.empty()))
        .find(report.settings().template().value());
  }

  /** Reads a folder of treaties. */
  public List<Treaty> readTreaties(Path folder) {
    return new Loader(sources, diagnostics).treaties(folder);
  }

  /** Reads and checks a folder of treaties. */
  public void treaties(Path folder) {
    var treaties = readTreaties(folder);
    Checks.run(
        new Inputs(
            sources.shown(folder),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            treaties,
            true),
        diagnostics);
  }

  /**
   * Looks for templates in the report folder, in the folder given, and in templates/ of the working
   * directory.
   */
  public Drafter drafter(Path folder, Optional<String> templates) {
    return new Drafter(templateFolders(folder, templates), sources, diagnostics);
  }

  /** Where templates are looked for, in that order; some of the folders may not be there. */
  public List<Path> templateFolders(Path folder, Optional<String> templates) {
    List<Path> folders = new ArrayList<>(List.of(folder));
    templates.map(environment::path).ifPresent(folders::add);
    folders.add(environment.path("templates"));
    return folders;
  }

  /** The document of a report by its template, if no error stands. */
  public Optional<Document> document(Path folder, Report report) {
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
  public Optional<Document> document(Drafter drafter, Report report, MarkedText body) {
    Document document = drafter.document(report, body);
    Placeholders.check(sourcesOf(report.folder()), report.masthead(), diagnostics);
    return diagnostics.hasErrors() ? Optional.empty() : Optional.of(document);
  }
}
