package org.sgreport.adopt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sgreport.reference.Entities;
import org.sgreport.reference.Entity;
import org.sgreport.text.Words;

/**
 * A typed list of entities, such as "OHCHR and UNICEF", in one form throughout, so that computing
 * it prints the same words.
 */
record EntityList(List<String> keys, String form) {
  /** The list, if the text is one and nothing else, and is no abbreviation being introduced. */
  static Optional<EntityList> of(String text, String before) {
    return of(text, "abbreviation", Entity::abbreviation)
        .filter(list -> !introduces(list, before))
        .or(() -> of(text, "full", Entity::running));
  }

  private static Optional<EntityList> of(String text, String form, Function<Entity, String> name) {
    List<String> keys = new ArrayList<>();
    List<String> names = new ArrayList<>();
    String rest = text;
    while (!rest.isEmpty()) {
      String here = rest;
      Optional<Entity> next =
          Entities.all().entities().stream()
              .filter(e -> !name.apply(e).isEmpty() && begins(here, name.apply(e)))
              .max(Comparator.comparingInt(e -> name.apply(e).length()));
      if (next.isEmpty()) {
        return Optional.empty();
      }
      keys.add(next.get().key());
      names.add(name.apply(next.get()));
      rest = rest.substring(name.apply(next.get()).length()).replaceFirst("^(, | and )", "");
    }
    boolean same =
        Words.list(names).equals(text) && keys.stream().distinct().count() == keys.size();
    return same ? Optional.of(new EntityList(keys, form)) : Optional.empty();
  }

  private static boolean begins(String text, String name) {
    return text.startsWith(name) && text.substring(name.length()).matches("(, .*| and .*)?");
  }

  private static boolean introduces(EntityList list, String before) {
    return list.keys.size() == 1
        && before
            .stripTrailing()
            .endsWith(Entities.all().find(list.keys.get(0)).orElseThrow().name());
  }
}
