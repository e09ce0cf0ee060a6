package org.sgreport.draft.wording;

import java.util.List;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Parameter;
import org.sgreport.reference.Entity;

/**
 * Entities by name: in full with the abbreviation at first use, by the abbreviation later
 * (Editorial Manual, abbreviations). Text and notes are counted apart.
 */
public final class EntityNames {
  private static final List<String> FORMS = List.of("first-use", "full", "abbreviation", "name");

  public static final Parameter FORM =
      Parameter.optional(
          "form",
          "full at first use",
          "for entities: full, name (without article) or abbreviation");

  private final Call call;

  public EntityNames(Call call) {
    this.call = call;
  }

  /** "the United Nations Development Programme (UNDP)", "UNDP", or with an office "UNDP Nepal". */
  public String name(String key, String office) {
    Entity entity = call.context().report().entity(key).orElseThrow();
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
