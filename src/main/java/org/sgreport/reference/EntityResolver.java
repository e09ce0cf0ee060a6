package org.sgreport.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which entity a name stands for. Acts only on what is certain: a key, a full name, an
 * abbreviation, or another name of the table.
 */
public final class EntityResolver {
  private static final EntityResolver INSTANCE = new EntityResolver();

  private final Map<String, String> certain = new HashMap<>();
  private final Likeness likeness = new Likeness();

  private EntityResolver() {
    for (Entity entity : Entities.all().entities()) {
      known(entity.name(), entity.key());
      if (!entity.abbreviation().isEmpty()) {
        known(entity.name() + " (" + entity.abbreviation() + ")", entity.key());
      }
    }
    for (String[] row : Table.rows("entity-other-names.tsv")) {
      if (row[2].equals("abbreviation")) {
        certain.putIfAbsent(NameKey.of(row[1]), row[0]);
      } else {
        known(row[1], row[0]);
      }
    }
    for (Entity entity : Entities.all().entities()) {
      certain.putIfAbsent(NameKey.of(entity.abbreviation()), entity.key());
    }
  }

  private void known(String name, String key) {
    certain.putIfAbsent(NameKey.of(name), key);
    likeness.add(name, key);
  }

  /** The entity's key, or the keys of those that may be meant. */
  public static Resolution resolve(String written) {
    return INSTANCE.resolved(written.strip());
  }

  private Resolution resolved(String written) {
    Optional<String> key =
        Entities.all()
            .find(written.toLowerCase(Locale.ROOT))
            .map(Entity::key)
            .or(() -> Optional.ofNullable(certain.get(NameKey.of(written))));
    return key.map(Resolution::certain).orElseGet(() -> Resolution.refused(candidates(written)));
  }

  private List<String> candidates(String written) {
    List<String> parts = likeness.parts(written);
    return parts.isEmpty() ? likeness.misspelt(written) : parts;
  }
}
