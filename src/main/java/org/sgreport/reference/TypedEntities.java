package org.sgreport.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sgreport.language.en.English;

/**
 * A typed list of entities, such as "OHCHR and UNICEF", in one form throughout, so that computing
 * it prints the same words.
 */
public record TypedEntities(List<String> keys, String form) {
  /** The list, if the text is one and nothing else, and is no abbreviation being introduced. */
  public static Optional<TypedEntities> of(String text, String before) {
    return of(text, "abbreviation", Entity::abbreviation)
        .filter(list -> !introduces(list, before))
        .or(() -> of(text, "full", Entity::running));
  }

  private static Optional<TypedEntities> of(
      String text, String form, Function<Entity, String> name) {
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
        English.INSTANCE.list(names).equals(text)
            && keys.stream().distinct().count() == keys.size();
    return same ? Optional.of(new TypedEntities(keys, form)) : Optional.empty();
  }

  private static boolean begins(String text, String name) {
    return text.startsWith(name) && text.substring(name.length()).matches("(, .*| and .*)?");
  }

  private static boolean introduces(TypedEntities list, String before) {
    return list.keys.size() == 1
        && before
            .stripTrailing()
            .endsWith(Entities.all().find(list.keys.get(0)).orElseThrow().name());
  }

  /**
   * The keys of a list whose names have any form, such as "UNICEF and the United Nations Office on
   * Drugs and Crime (UNODC)"; empty if it is no such list, or an abbreviation being introduced by
   * what comes before.
   */
  public static List<String> mixed(String text, String before) {
    List<String> keys = new ArrayList<>();
    String rest = text.replace('\'', '’').replaceFirst("^The ", "the ");
    while (!rest.isEmpty()) {
      String here = rest;
      Optional<Map.Entry<String, String>> next =
          FORMS.entrySet().stream()
              .filter(f -> begins(here, f.getKey()))
              .max(Comparator.comparingInt(f -> f.getKey().length()));
      if (next.isEmpty()) {
        return List.of();
      }
      keys.add(next.get().getValue());
      rest = rest.substring(next.get().getKey().length()).replaceFirst("^(, and |, | and )", "");
    }
    boolean introduced =
        keys.size() == 1
            && before
                .replace('\'', '’')
                .endsWith(Entities.all().find(keys.get(0)).orElseThrow().name());
    return introduced ? List.of() : keys;
  }

  /** The keys by all that an entity can be called. */
  private static final Map<String, String> FORMS = forms();

  private static Map<String, String> forms() {
    Map<String, String> forms = new HashMap<>();
    for (Entity entity : Entities.all().entities()) {
      for (String name : List.of(entity.name(), entity.running())) {
        forms.putIfAbsent(name.replace('\'', '’'), entity.key());
        forms.put(name.replace('\'', '’') + " (" + entity.abbreviation() + ")", entity.key());
      }
      if (!entity.abbreviation().isEmpty()) {
        forms.putIfAbsent(entity.abbreviation(), entity.key());
      }
    }
    return forms;
  }
}
