package org.sgreport.load;

import static org.sgreport.load.Shape.Field.optional;
import static org.sgreport.load.Shape.Field.required;

import org.sgreport.load.Shape.Field;
import org.sgreport.load.Shape.Fields;
import org.sgreport.load.Shape.ListOf;
import org.sgreport.load.Shape.Text;
import org.sgreport.model.Settings;
import org.sgreport.reference.Entity;

/** Groups of States and entities that a report has of its own. */
final class OwnReading {
  static final Field GROUPS =
      optional(
          "groups",
          new ListOf(
              Fields.of(
                  required("id", Text.KEY, "what templates call the group"),
                  required("title", Text.ANY, "the group in a few words, as a table prints it"),
                  required("states", new ListOf(Text.CODE), "the codes of its States"))),
          "States that this report counts together, by groups");

  static final Field ENTITIES =
      optional(
          "entities",
          new ListOf(
              Fields.of(
                  required("key", Text.KEY, "what files and templates call the entity"),
                  required("name", Text.ANY, "its name, without an article"),
                  optional(
                      "running",
                      Text.ANY,
                      "its name in a sentence, with the article if it has one"),
                  optional("abbreviation", Text.ANY, "its abbreviation, if it has one"))),
          "entities that the program's table does not have, by keys of the report's own");

  private OwnReading() {}

  static Settings.Own own(Reading file) {
    return new Settings.Own(
        file.list("groups").stream()
            .map(g -> new Settings.Group(g.required("id"), g.text("title"), g.texts("states")))
            .toList(),
        file.list("entities").stream().map(OwnReading::entity).toList());
  }

  private static Entity entity(Reading entity) {
    String name = entity.text("name");
    return new Entity(
        entity.text("key"),
        name,
        entity.text("running", name),
        entity.text("abbreviation"),
        "other");
  }
}
