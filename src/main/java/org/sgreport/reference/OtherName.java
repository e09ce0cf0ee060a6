package org.sgreport.reference;

import java.util.List;
import java.util.Locale;

/**
 * What a State is called besides the names that the United Nations prints: "Kingdom of Norway",
 * "Vietnam", "DPRK", "Upper Volta". A predecessor has the codes of its successors, an area that is
 * no State none.
 */
public record OtherName(List<String> codes, String form, Kind kind, boolean wrongInText) {
  /** What sort of name it is; only the first five stand for one State without doubt. */
  public enum Kind {
    FORMAL,
    COMMON,
    SHORT,
    ABBREVIATION,
    FORMER,
    PART,
    PREDECESSOR,
    AREA
  }

  private static final List<OtherName> ALL =
      Table.rows("state-other-names.tsv").stream().map(OtherName::of).toList();

  public OtherName {
    codes = List.copyOf(codes);
  }

  private static OtherName of(String[] row) {
    return new OtherName(
        row[0].isEmpty() ? List.of() : List.of(row[0].split(" ")),
        row[1],
        Kind.valueOf(row[2].toUpperCase(Locale.ROOT)),
        row[3].equals("text"));
  }

  /** In the order of the table: by code, then areas that are no States. */
  public static List<OtherName> all() {
    return ALL;
  }

  /** Whether it stands for one State without doubt. */
  boolean isCertain() {
    return kind.compareTo(Kind.FORMER) <= 0;
  }
}
