package org.sgreport.collect;

import java.util.List;
import java.util.Optional;
import org.sgreport.collect.row.Answered;
import org.sgreport.collect.row.Answered.Details;
import org.sgreport.model.Amount;
import org.sgreport.model.Form.Gives;
import org.sgreport.model.ReportedMeasure;

/** What a sheet says of a measure against the entry that is there. */
record EntryDifference(ReportedMeasure there, Answered entry) {
  /** The key that has another value; a source that the program named itself is no contradiction. */
  Optional<String> contradicts() {
    Details details = entry.details();
    if (there.value().isPresent()
        && details.value().filter(v -> !same(v, there.value().get())).isPresent()) {
      return Optional.of("value");
    }
    if (!there.text().isEmpty()
        && !details.text().isEmpty()
        && !plain(there.text()).equals(plain(details.text()))) {
      return Optional.of("text");
    }
    boolean source =
        !there.source().isEmpty()
            && !details.source().isEmpty()
            && !there.source().equals(details.source());
    return source ? Optional.of("source") : Optional.empty();
  }

  private static boolean same(Amount one, Amount other) {
    return one.from().compareTo(other.from()) == 0 && one.until().compareTo(other.until()) == 0;
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /**
   * What the entry lacks and the sheet gives; empty where that is nothing. A source that is not
   * given is the cell, where something else comes to an entry without one.
   */
  Optional<Answered> missing(boolean collected) {
    Details details = entry.details();
    Details missing =
        new Details(
            there.value().isPresent() ? Optional.empty() : details.value(),
            there.year().isPresent() ? Optional.empty() : details.year(),
            there.deed().with().isEmpty() ? details.with() : List.of(),
            there.text().isEmpty() ? details.text() : "",
            there.source().isEmpty() ? details.source() : "");
    boolean nothing =
        missing.equals(new Details(Optional.empty(), Optional.empty(), List.of(), "", ""));
    if (nothing) {
      return Optional.empty();
    }
    boolean named = !there.source().isEmpty() || !missing.source().isEmpty() || collected;
    return Optional.of(
        new Answered(
            entry.measure(), entry.status(), named ? missing : withCell(missing), entry.place()));
  }

  private Details withCell(Details missing) {
    return new Details(
        missing.value(), missing.year(), missing.with(), missing.text(), entry.place().source());
  }

  /** The part of the entry whose cell is blank now, though there is a column for it. */
  Optional<String> withdrawn(AskedFor asked) {
    Details details = entry.details();
    String measure = entry.measure();
    if (!there.text().isEmpty() && details.text().isEmpty() && asked.part(measure, Gives.TEXT)) {
      return Optional.of("text");
    }
    if (there.value().isPresent()
        && details.value().isEmpty()
        && asked.part(measure, Gives.VALUE)) {
      return Optional.of("value");
    }
    boolean year =
        there.year().isPresent() && details.year().isEmpty() && asked.part(measure, Gives.YEAR);
    return year ? Optional.of("year") : Optional.empty();
  }

  /** The entry as it is there, with its new cell. */
  Answered moved() {
    Details known =
        new Details(
            there.value(),
            there.year().stream().boxed().findFirst(),
            there.deed().with().stream().map(w -> w.value()).toList(),
            there.text(),
            "");
    return new Answered(entry.measure(), entry.status(), known, entry.place());
  }
}
