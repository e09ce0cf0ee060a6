package org.sgreport.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entities that replies come from, by key. */
public final class Entities {
  private static final Entities ALL = new Entities();

  private final Map<String, Entity> byKey = new LinkedHashMap<>();

  private Entities() {
    for (String[] row : Table.rows("entities.tsv")) {
      byKey.put(row[0], new Entity(row[0], row[1], row[2], row[3], row[4]));
    }
  }

  public static Entities all() {
    return ALL;
  }

  /** In the order of the table. */
  public List<Entity> entities() {
    return List.copyOf(byKey.values());
  }

  public Optional<Entity> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }
}
