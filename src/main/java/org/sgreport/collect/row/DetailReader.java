package org.sgreport.collect.row;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sgreport.collect.cell.CellComplaints;
import org.sgreport.collect.cell.CellFigure;
import org.sgreport.collect.cell.Statement.Detail;
import org.sgreport.collect.cell.TypedText;
import org.sgreport.collect.row.Answered.Details;
import org.sgreport.model.Amount;
import org.sgreport.model.CodeFrame;
import org.sgreport.model.Form.Gives;
import org.sgreport.model.Measure;
import org.sgreport.model.UnitWords;
import org.sgreport.reference.AnswerWords;
import org.sgreport.reference.EntityResolver;
import org.sgreport.reference.StateResolver;
import org.sgreport.text.Folding;

/** What cells give of a measure besides that it is reported: figures, years, texts, sources. */
final class DetailReader {
  private final CodeFrame frame;
  private final CellComplaints complaints;

  DetailReader(CodeFrame frame, CellComplaints complaints) {
    this.frame = frame;
    this.complaints = complaints;
  }

  /** Whether the cell says more than that there is nothing; texts are kept as typed. */
  boolean says(Detail detail) {
    return !detail.isNothing();
  }

  /** Whether a text alone, which no column asks about, says that there is nothing. */
  boolean denies(Detail detail, boolean asked) {
    return !asked && isText(detail) && !tells(detail, false);
  }

  /** Whether the cell alone says that its measure is reported. */
  boolean tells(Detail detail, boolean asked) {
    boolean words = isText(detail) && !AnswerWords.of(detail.text()).equals(Optional.of(false));
    return detail.gives() == Gives.VALUE && says(detail) || !asked && words;
  }

  private static boolean isText(Detail detail) {
    return detail.gives() == Gives.TEXT || detail.gives() == Gives.MARKDOWN;
  }

  /** Whether a cell for the status says that the measure is not reported. */
  boolean saysNo(String measure, Detail detail) {
    boolean own =
        frame.find(measure).stream()
            .flatMap(m -> m.statusNames().stream())
            .anyMatch(s -> Folding.key(s).equals(Folding.key(detail.text())));
    return !own && detail.isNothing();
  }

  /** Empty, with a complaint, where the measure has no such status. */
  Optional<String> status(String measure, Detail detail) {
    List<String> allowed = frame.find(measure).map(Measure::statusNames).orElse(List.of());
    String key = Folding.key(detail.text());
    Optional<String> status = allowed.stream().filter(s -> Folding.key(s).equals(key)).findFirst();
    if (status.isEmpty()) {
      refuse(
          detail,
          "`" + detail.text() + "` is no status of `" + measure + "`",
          allowed.isEmpty()
              ? "leave the cell empty: the measure has no statuses"
              : "write one of " + String.join(", ", allowed));
    }
    return status;
  }

  Details details(String measure, List<Detail> cells) {
    Optional<Amount> value = Optional.empty();
    Optional<Integer> year = Optional.empty();
    Set<String> with = new LinkedHashSet<>();
    List<String> texts = new ArrayList<>();
    String source = "";
    for (Detail cell : cells) {
      switch (cell.gives()) {
        case VALUE -> value = says(cell) ? value(measure, cell) : value;
        case YEAR -> year = says(cell) ? year(cell) : year;
        case WITH -> with.addAll(says(cell) ? partners(cell) : List.of());
        case TEXT -> texts.add(TypedText.asMarkdown(cell.text()));
        case MARKDOWN -> texts.add(cell.text());
        case SOURCE -> source = cell.text().replaceAll("\\s+", " ");
        default -> {}
      }
    }
    String text = String.join("\n\n", texts.stream().distinct().toList());
    return new Details(value, year, List.copyOf(with), text, source);
  }

  private Optional<Amount> value(String id, Detail cell) {
    Optional<UnitWords> unit = frame.find(id).flatMap(Measure::value);
    if (unit.isEmpty()) {
      refuse(
          cell,
          "`" + id + "` asks for no figure",
          "give the measure `value: {unit: …}` in measures.yaml, or pass the column over by --skip");
      return Optional.empty();
    }
    String figure = withoutUnit(cell.text(), unit.get());
    Optional<Amount> amount = CellFigure.of(figure, cell.isTyped());
    if (amount.isEmpty()) {
      refuse(
          cell,
          "`"
              + cell.text()
              + "` "
              + (CellFigure.isDoubtful(figure) ? "may be two figures" : "is no figure"),
          CellFigure.isDoubtful(figure)
              ? "write "
                  + figure.replaceAll("[.,]", "")
                  + " or "
                  + figure.replace(',', '.').replaceAll("0+$", "")
              : "write a number such as 12, or 10–20");
    }
    return amount;
  }

  private static String withoutUnit(String text, UnitWords unit) {
    for (String words : List.of(unit.many().value(), unit.one(), "%")) {
      boolean perCent = words.equals("%") && !unit.many().value().equals("per cent");
      if (!words.isEmpty() && !perCent && text.endsWith(words)) {
        return text.substring(0, text.length() - words.length()).strip();
      }
    }
    return text;
  }

  private Optional<Integer> year(Detail cell) {
    if (cell.text().matches("[12]\\d{3}(?:\\.0*)?")) {
      return Optional.of(Integer.valueOf(cell.text().substring(0, 4)));
    }
    refuse(cell, "`" + cell.text() + "` is no year", "write a year such as 2023");
    return Optional.empty();
  }

  private List<String> partners(Detail cell) {
    List<String> keys = new ArrayList<>();
    for (String name : cell.text().split("\\s*[;,\\n]\\s*")) {
      Optional<String> key =
          StateResolver.certain(name).or(() -> EntityResolver.resolve(name).key());
      if (key.isEmpty() && !name.isBlank()) {
        refuse(
            cell,
            "no State or entity is called `" + name + "`",
            "use the code of a State or the key of an entity");
      }
      key.ifPresent(keys::add);
    }
    return keys;
  }

  private void refuse(Detail cell, String message, String help) {
    complaints.add(CellComplaints.UNKNOWN_CELL, cell.place(), message, help);
  }
}
