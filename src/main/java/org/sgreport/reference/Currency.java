package org.sgreport.reference;

import java.util.List;
import java.util.Optional;

/**
 * A currency by its ISO 4217 code: what its plural is, and the sign that comes before a figure,
 * which only that of the United States has (Editorial Manual, currencies).
 */
public record Currency(String code, String plural, String sign) {
  private static final List<Currency> ALL =
      Table.rows("currencies.tsv").stream().map(r -> new Currency(r[0], r[1], r[2])).toList();

  /** In the order of the codes. */
  public static List<Currency> all() {
    return ALL;
  }

  /** By its code or its plural. */
  public static Optional<Currency> of(String written) {
    return ALL.stream().filter(c -> c.code.equals(written) || c.plural.equals(written)).findFirst();
  }
}
