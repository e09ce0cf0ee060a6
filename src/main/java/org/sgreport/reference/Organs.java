package org.sgreport.reference;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sgreport.text.Similar;

/** The organs and bodies that receive reports, by name. */
public final class Organs {
  private static final Organs ALL = new Organs();

  private final Map<String, Organ> byName = new LinkedHashMap<>();

  private Organs() {
    for (String[] row : Table.rows("organs.tsv")) {
      byName.put(row[1], new Organ(row[0], row[1], row[2], List.of(row[3].split(" ")), row[4]));
    }
  }

  public static Organs all() {
    return ALL;
  }

  /** In the order of the table. */
  public Collection<Organ> organs() {
    return List.copyOf(byName.values());
  }

  public Optional<Organ> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The organ whose documents have the beginning of this symbol. */
  public Optional<Organ> ofSymbol(String symbol) {
    return organs().stream()
        .filter(o -> o.prefixes().stream().anyMatch(symbol::startsWith))
        .max(Comparator.comparingInt(o -> longestPrefix(o, symbol)));
  }

  private static int longestPrefix(Organ organ, String symbol) {
    return organ.prefixes().stream()
        .filter(symbol::startsWith)
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  public Optional<String> meant(String written) {
    return Similar.closest(written, byName.keySet());
  }
}
