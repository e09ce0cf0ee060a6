package org.sgreport.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sgreport.collect.cell.CellReader;
import org.sgreport.collect.head.Column;
import org.sgreport.collect.head.Head;
import org.sgreport.collect.head.HeadFinder;
import org.sgreport.collect.head.Questionnaire;
import org.sgreport.collect.row.CellSum;
import org.sgreport.collect.row.CellSum.Fate;
import org.sgreport.collect.row.KnownStatuses;
import org.sgreport.collect.row.RowEntries;
import org.sgreport.collect.row.SheetColumns;
import org.sgreport.collect.row.SheetReader;
import org.sgreport.collect.row.Submission;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Span;
import org.sgreport.model.CodeFrame;
import org.sgreport.read.sheet.CellPlace;
import org.sgreport.read.sheet.Sheet;
import org.sgreport.read.sheet.SheetFile;
import org.sgreport.read.sheet.SheetRow;
import org.sgreport.reference.SurveyColumns.Role;

/** Reads the sheets of files, and gathers what they say by States. */
final class Gathering {
  private final CodeFrame frame;
  private final Questionnaire questionnaire;
  private final KnownStatuses known;
  private final SheetReader.Reading reading;
  private final Diagnostics diagnostics;
  private final List<String> remarks = new ArrayList<>();
  private final AskedFor asked = new AskedFor();
  private final Map<String, Gathered> states = new TreeMap<>();

  Gathering(
      CodeFrame frame,
      Questionnaire questionnaire,
      KnownStatuses known,
      SheetReader.Reading reading,
      Diagnostics diagnostics) {
    this.frame = frame;
    this.questionnaire = questionnaire;
    this.known = known;
    this.reading = reading;
    this.diagnostics = diagnostics;
  }

  /** By the codes of the States. */
  Map<String, Gathered> states() {
    return states;
  }

  /** What some column asks for. */
  AskedFor asked() {
    return asked;
  }

  /** What is to be said of the files besides what is wrong. */
  List<String> remarks() {
    return remarks;
  }

  CellSum sum() {
    return reading.sum();
  }

  void file(SheetFile file) {
    List<Sheet> filled = file.sheets().stream().filter(s -> !s.rows().isEmpty()).toList();
    if (filled.isEmpty()) {
      refuse(file, "the file is empty", "check that it is the file you meant");
      return;
    }
    boolean any = false;
    boolean answers = filled.stream().anyMatch(this::isOfReplies);
    for (Sheet sheet : filled) {
      reading.sum().read(sheet.typed());
      Optional<Head> head =
          reading.skipped().hasName(sheet.name()) || answers && isList(sheet)
              ? Optional.empty()
              : HeadFinder.find(questionnaire, sheet);
      boolean lost = head.isEmpty() && isOfReplies(sheet);
      if (lost) {
        withoutStates(file, List.of(sheet));
      } else {
        head.ifPresentOrElse(h -> sheet(file, sheet, h), () -> passOver(sheet));
      }
      any = any || head.isPresent() || lost;
    }
    if (!any) {
      withoutStates(file, filled);
    }
  }

  /** A sheet of one column beside sheets of replies is a list to choose from. */
  private static boolean isList(Sheet sheet) {
    return sheet.rows().stream().flatMap(r -> r.columns().stream()).distinct().count() == 1;
  }

  private boolean isOfReplies(Sheet sheet) {
    return !reading.skipped().hasName(sheet.name())
        && HeadFinder.asksForMeasures(questionnaire, sheet);
  }

  private void withoutStates(SheetFile file, List<Sheet> sheets) {
    List<String> names =
        sheets.stream().map(Sheet::name).filter(n -> !n.isEmpty()).map(n -> "`" + n + "`").toList();
    String where = names.isEmpty() ? "" : " in " + String.join(", ", names);
    refuse(
        file,
        "there is no column of States" + where,
        "head the column `state`, or map its question in form.yaml by `gives: state`");
  }

  private void refuse(SheetFile file, String message, String help) {
    diagnostics.add(CollectRules.NO_REPLIES.at(Span.ofFile(file.path()), message, help));
  }

  private void passOver(Sheet sheet) {
    reading
        .sum()
        .passOver(
            (sheet.hidden() ? "the hidden sheet `" : "the sheet `") + sheet.name() + "`",
            sheet.typed());
  }

  private void sheet(SheetFile file, Sheet sheet, Head head) {
    hidden(file, sheet, head);
    unfinished(file, head);
    head.titles()
        .forEach(
            t ->
                reading
                    .sum()
                    .passOver("row " + t.number() + ", “" + t.first().bare() + "”", t.typed()));
    head.rows().forEach(r -> reading.sum().count(Fate.HEAD, r.typed()));
    if (head.below().isEmpty()) {
      refuse(file, "there is no row below the head", "check that it is the file you meant");
      return;
    }
    Map<Integer, Column> columns = new SheetColumns(head, questionnaire, frame, reading).known();
    CellReader cells = new CellReader(frame, reading.complaints());
    AskedFor here = AskedFor.of(columns);
    asked.add(here);
    RowEntries entries = new RowEntries(frame, here.marks(), known, reading.complaints());
    for (Submission row : new SheetReader(head, columns, cells, reading).read()) {
      states
          .computeIfAbsent(row.state(), s -> new Gathered(s, known, reading.complaints()))
          .add(row, entries.of(row), RowEntries.denials(row));
    }
  }

  private void hidden(SheetFile file, Sheet sheet, Head head) {
    List<String> rows =
        head.below().stream()
            .filter(SheetRow::hidden)
            .map(r -> String.valueOf(r.number()))
            .toList();
    if (sheet.hidden()) {
      remarks.add(file.path() + ": the sheet `" + sheet.name() + "` is hidden, and was read");
    }
    List<String> columns =
        sheet.hiddenColumns().stream()
            .filter(c -> !head.name(c).isEmpty())
            .sorted()
            .map(CellPlace::letters)
            .toList();
    if (!columns.isEmpty()) {
      remarks.add(file.path() + ": hidden columns were read: " + String.join(", ", columns));
    }
    if (!rows.isEmpty()) {
      remarks.add(file.path() + ": hidden rows were read: " + String.join(", ", rows));
    }
  }

  /** Rows that a survey tool got no end of, where it got one of others. */
  private void unfinished(SheetFile file, Head head) {
    head.columns()
        .forEach(
            (number, column) -> {
              if (column instanceof Column.OfTool tool && tool.column().role() == Role.SUBMITTED) {
                List<String> open =
                    head.below().stream()
                        .filter(r -> r.cell(number).isEmpty())
                        .map(r -> String.valueOf(r.number()))
                        .toList();
                if (!open.isEmpty() && open.size() < head.below().size()) {
                  remarks.add(
                      file.path() + ": not submitted, and read: rows " + String.join(", ", open));
                }
              }
            });
  }
}
