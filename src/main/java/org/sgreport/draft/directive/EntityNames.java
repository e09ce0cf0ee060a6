package org.sgreport.draft.directive;

import java.util.List;
import org.sgreport.reference.Entities;
import org.sgreport.reference.Entity;

/**
 * Entities by name: in full with the abbreviation at first use, by the abbreviation later
 * (Editorial Manual, abbreviations). Text and notes are counted apart.
 */
final class EntityNames {
  static final List<String> FORMS = List.of("first-use", "full", "abbreviation", "name");

  private final Call call;

  EntityNames(Call call) {
    this.call = call;
  }

  /** "the United Nations Development Programme (UNDP)", "UNDP", or with an office "UNDP Nepal". */
  String name(String key, String office) {
    Entity entity = Entities.all().find(key).orElseThrow();
    String name = named(entity);
    return office.isEmpty() ? name : name + " " + office;
  }

  private String named(Entity entity) {
    String form = call.choice("form", FORMS);
    if (form.equals("name")) {
      return entity.name();
    }
    if (form.equals("full") || entity.abbreviation().isEmpty()) {
      return entity.running();
    }
    boolean first = call.context().namesFirst(entity.key(), call.position().inNote());
    return first && !form.equals("abbreviation")
        ? entity.running() + " (" + entity.abbreviation() + ")"
        : entity.abbreviation();
  }
}
