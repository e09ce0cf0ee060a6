package org.sgreport.collect.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sgreport.collect.survey.Survey.Item;
import org.sgreport.collect.survey.Survey.Worded;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.diagnostic.Span;
import org.sgreport.read.sheet.Sheet;
import org.sgreport.read.sheet.SheetFile;
import org.sgreport.read.sheet.SheetFiles;
import org.sgreport.source.Sources;

/** Reads the structure of a survey from whatever file of its tool has it. */
public final class Surveys {
  public static final Rule NO_QUESTIONS = Rule.error("form/no-questions");

  private Surveys() {}

  /** Empty, with a diagnostic, where no question is found. */
  public static Optional<Survey> read(Path file, Sources sources, Diagnostics diagnostics) {
    Optional<Survey> survey =
        file.toString().toLowerCase(Locale.ROOT).endsWith(".lss")
            ? structure(file, sources)
            : SheetFiles.read(file, sources, diagnostics).flatMap(Surveys::sheet);
    if (survey.filter(s -> !s.items().isEmpty()).isEmpty() && !diagnostics.hasErrors()) {
      diagnostics.add(
          NO_QUESTIONS.at(
              Span.ofFile(sources.shown(file)),
              "no question was found",
              "name an XLSForm, a structure file of LimeSurvey (.lss), or an export"));
      return Optional.empty();
    }
    return survey;
  }

  private static Optional<Survey> structure(Path file, Sources sources) {
    try {
      return Optional.of(LimeSurveyFile.read(sources.shown(file), Files.readAllBytes(file)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<Survey> sheet(SheetFile file) {
    return XlsForm.read(file)
        .or(
            () ->
                file.sheets().stream()
                    .filter(s -> !s.hidden() && s.rows().size() > 0)
                    .max(Comparator.comparingInt(Sheet::typed))
                    .map(ExportHead::read));
  }

  /** Versions of one survey as one: the words of all, and what only some have, too. */
  public static Survey joined(List<Survey> versions) {
    Map<String, Item> items = new LinkedHashMap<>();
    Set<String> groups = new LinkedHashSet<>();
    for (Survey version : versions) {
      groups.addAll(version.groups());
      version
          .items()
          .forEach(i -> items.merge(i.worded().name(), i, (one, other) -> joined(one, other)));
    }
    return new Survey(versions.get(0).title(), List.copyOf(groups), List.copyOf(items.values()));
  }

  private static Item joined(Item one, Item other) {
    Map<String, Worded> choices = new LinkedHashMap<>();
    List<Worded> all = new ArrayList<>(one.choices());
    all.addAll(other.choices());
    all.forEach(c -> choices.merge(c.name(), c, Surveys::joined));
    return new Item(
        joined(one.worded(), other.worded()), one.kind(), List.copyOf(choices.values()));
  }

  private static Worded joined(Worded one, Worded other) {
    List<String> labels = new ArrayList<>(one.labels());
    labels.addAll(other.labels());
    return new Worded(one.name(), labels);
  }
}
