package org.sgreport.reference;

import java.util.List;
import java.util.Locale;

/** An abbreviation that documents print in other ways than they print most. */
public record Abbreviation(String form, Use use) {
  /** How they print it. */
  public enum Use {
    /** Never in full, as AIDS. */
    KNOWN,
    /** In full once, and shortened however rarely it comes, as UNICEF. */
    PREFERRED
  }

  private static final List<Abbreviation> ALL =
      Table.rows("abbreviations.tsv").stream()
          .map(r -> new Abbreviation(r[0], Use.valueOf(r[1].toUpperCase(Locale.ROOT))))
          .toList();

  /** Whether the table has it. */
  public static boolean isKnown(String form) {
    return ALL.stream().anyMatch(a -> a.form.equals(form) && a.use == Use.KNOWN);
  }

  /** Whether the table has it, in either way. */
  public static boolean isUsual(String form) {
    return ALL.stream().anyMatch(a -> a.form.equals(form));
  }
}
