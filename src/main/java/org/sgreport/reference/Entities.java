package org.sgreport.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sgreport.text.Folding;
import org.sgreport.text.Similar;

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

  /** The key that was probably meant by a name, an abbreviation or a slip. */
  public Optional<String> meant(String written) {
    String key = Folding.key(written);
    return byKey.values().stream()
        .filter(e -> Folding.key(e.name()).equals(key) || Folding.key(e.abbreviation()).equals(key))
        .map(Entity::key)
        .findFirst()
        .or(() -> Similar.closest(written.toLowerCase(Locale.ROOT), byKey.keySet()));
  }
}
