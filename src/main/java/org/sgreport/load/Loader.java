package org.sgreport.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Span;
import org.sgreport.model.Background;
import org.sgreport.model.CodeFrame;
import org.sgreport.model.Contribution;
import org.sgreport.model.Contributions;
import org.sgreport.model.FactsFile;
import org.sgreport.model.Form;
import org.sgreport.model.House;
import org.sgreport.model.Inputs;
import org.sgreport.model.Treaty;
import org.sgreport.source.Located;
import org.sgreport.source.Source;
import org.sgreport.source.Sources;

/** Reads a report folder, or a folder of treaties, into records. */
public final class Loader {
  public static final String REPORT_FILE = "report.yaml";
  private static final String MEASURES_FILE = "measures.yaml";
  private static final String FACTS_FILE = "facts.yaml";
  public static final String FORM_FILE = "form.yaml";
  private static final String PREVIOUS_FILE = "previous.yaml";
  private static final String TREATIES = "treaties";
  private static final Set<String> FILES =
      Set.of(REPORT_FILE, MEASURES_FILE, FACTS_FILE, FORM_FILE, PREVIOUS_FILE);

  private final Sources sources;
  private final Diagnostics diagnostics;
  private boolean whole = true;

  public Loader(Sources sources, Diagnostics diagnostics) {
    this.sources = sources;
    this.diagnostics = diagnostics;
  }

  /**
   * What can be read of the folder. Treaties are looked for in the folder, beside it, and in {@code
   * inputs/} of the working directory; the first place that has a folder of them is taken.
   */
  public Inputs load(Path folder, Path workingDirectory) {
    var reportFile = required(folder, REPORT_FILE, InputKinds.REPORT);
    HouseFiles houses = HouseFiles.of(reportFile, places(folder, workingDirectory));
    unexpectedFiles(folder, houses);
    var codeFrame = required(folder, MEASURES_FILE, InputKinds.CODE_FRAME);
    Contributions contributions =
        new Contributions(
            folderOf(folder, "states", InputKinds.STATE),
            folderOf(folder, "agencies", InputKinds.AGENCY));
    return new Inputs(
        sources.shown(folder),
        reportFile,
        codeFrame,
        contributions,
        background(folder, workingDirectory, houses),
        whole);
  }

  private Background background(Path folder, Path workingDirectory, HouseFiles houses) {
    return new Background(
        optional(folder, FACTS_FILE, InputKinds.FACTS).orElse(FactsFile.NONE),
        treatiesOf(folder, workingDirectory),
        optional(folder, PREVIOUS_FILE, InputKinds.PREVIOUS),
        optional(folder, FORM_FILE, InputKinds.FORM),
        houses.found().stream().flatMap(f -> house(f).stream()).toList());
  }

  /**
   * The file of a State that is about to be written; empty, with diagnostics, where it is wrong.
   */
  public static Optional<Contribution> state(Source text, Diagnostics diagnostics) {
    return FileRead.read(text, InputKinds.STATE, diagnostics);
  }

  /** The code frame of a folder, where it has one. */
  public Optional<CodeFrame> codeFrame(Path folder) {
    return optional(folder, MEASURES_FILE, InputKinds.CODE_FRAME);
  }

  /** A form that is kept apart from a report. */
  public Optional<Form> form(Path file) {
    return read(file.toAbsolutePath().getParent(), file, InputKinds.FORM);
  }

  private <T> Optional<T> optional(Path folder, String name, InputKind<T> kind) {
    Path file = folder.resolve(name);
    return Files.exists(file) ? read(folder, file, kind) : Optional.empty();
  }

  /** The treaties of one folder, in the order of their files' names. */
  public List<Treaty> treaties(Path folder) {
    return folderOf(folder, "", InputKinds.TREATY);
  }

  private Optional<House> house(Path file) {
    return read(file.toAbsolutePath().getParent(), file, InputKinds.HOUSE);
  }

  /** Where reports look for what several share: in their folder, beside it, and in inputs/. */
  private static List<Path> places(Path folder, Path workingDirectory) {
    return List.of(folder, folder.resolve("..").normalize(), workingDirectory.resolve("inputs"));
  }

  private List<Treaty> treatiesOf(Path folder, Path workingDirectory) {
    return places(folder, workingDirectory).stream()
        .filter(place -> Files.isDirectory(place.resolve(TREATIES)))
        .findFirst()
        .map(place -> folderOf(place, TREATIES, InputKinds.TREATY))
        .orElse(List.of());
  }

  private <T> Optional<T> required(Path folder, String name, InputKind<T> kind) {
    Path file = folder.resolve(name);
    if (Files.exists(folder.resolve(name.replace(".yaml", ".yml"))) && !Files.exists(file)) {
      return Optional.empty();
    }
    if (!Files.exists(file)) {
      whole = false;
      diagnostics.add(
          ShapeRules.MISSING_FILE.at(
              Span.ofFile(sources.shown(file)),
              "a report folder needs the file " + name,
              "add it, or name a folder that has one"));
      return Optional.empty();
    }
    return read(folder, file, kind);
  }

  /** What a folder that has come holds below it, in the folder of that name. */
  private <T> List<T> folderOf(Path folder, String name, InputKind<T> kind) {
    Map<Boolean, List<Path>> files =
        filesOf(folder.resolve(name)).stream()
            .collect(Collectors.partitioningBy(f -> f.toString().endsWith(".yaml")));
    files.get(false).forEach(f -> other(f));
    return files.get(true).parallelStream()
        .map(file -> FileRead.of(folder, file, kind, sources))
        .toList()
        .stream()
        .flatMap(read -> taken(read).stream())
        .toList();
  }

  private <T> Optional<T> read(Path folder, Path file, InputKind<T> kind) {
    return taken(FileRead.of(folder, file, kind, sources));
  }

  private <T> Optional<T> taken(FileRead<T> read) {
    diagnostics.addAll(read.found());
    whole = whole && read.value().isPresent();
    return read.value();
  }

  /** Warns of a YAML file that nobody will read: a reply under a wrong name must not be lost. */
  private void unexpectedFiles(Path folder, HouseFiles houses) {
    houses.missing().forEach(this::notFound);
    for (Path file : filesOf(folder)) {
      String name = file.getFileName().toString();
      if (FILES.contains(name.replaceFirst("\\.yml$", ".yaml")) && name.endsWith(".yml")) {
        wrongEnding(file);
      } else if (name.matches(".*\\.ya?ml") && !FILES.contains(name) && !houses.names(name)) {
        unexpected(file);
      }
    }
  }

  private void notFound(Located<String> file) {
    whole = false;
    diagnostics.add(
        ShapeRules.MISSING_FILE.at(
            file.at(),
            "there is no file " + file.value() + " of rules of the house",
            "put it into the report folder, beside it, or into inputs/"));
  }

  private void other(Path file) {
    if (file.toString().endsWith(".yml")) {
      wrongEnding(file);
    } else {
      unexpected(file);
    }
  }

  /** A file whose ending is all that is wrong is missed by everything else. */
  private void wrongEnding(Path file) {
    whole = false;
    diagnostics.add(
        ShapeRules.WRONG_ENDING.at(
            Span.ofFile(sources.shown(file)),
            "inputs end in .yaml, and this file is not read",
            "rename it to " + file.getFileName().toString().replaceFirst("yml$", "yaml")));
  }

  private void unexpected(Path file) {
    diagnostics.add(
        ShapeRules.UNEXPECTED_FILE.at(
            Span.ofFile(sources.shown(file)),
            "this file is not read",
            "name it as an input is named, such as states/CHE.yaml, or move it elsewhere"));
  }

  /** The files and folders there, by name, hidden ones left out. */
  private List<Path> filesOf(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      whole = false;
      diagnostics.add(sources.unreadable(folder));
    }
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> !f.getFileName().toString().startsWith("."))
          .sorted(Comparator.comparing(f -> f.getFileName().toString()))
          .toList();
    } catch (IOException e) {
      whole = false;
      diagnostics.add(sources.unreadable(folder));
      return List.of();
    }
  }
}
