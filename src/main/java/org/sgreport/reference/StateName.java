package org.sgreport.reference;

import java.time.LocalDate;
import java.util.Comparator;
import org.sgreport.text.Folding;

/**
 * What a State is called from a date on: "Bolivia (Plurinational State of)" in lists, "the
 * Plurinational State of Bolivia" in running text. A State's first name is valid from {@link
 * LocalDate#MIN}.
 */
public record StateName(String code, LocalDate from, String list, String running, String sortKey) {
  /** Alphabetical by list form, without article, accents and marks. */
  public static final Comparator<StateName> ORDER =
      Comparator.comparing(StateName::sortKey).thenComparing(StateName::code);

  StateName(String code, LocalDate from, String list, String running) {
    this(code, from, list, running, Folding.key(list));
  }
}
