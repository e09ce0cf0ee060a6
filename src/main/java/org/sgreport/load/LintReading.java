package org.sgreport.load;

import static org.sgreport.load.Shape.Field.optional;
import static org.sgreport.load.Shape.Field.required;

import java.util.List;
import org.sgreport.load.Shape.Choice;
import org.sgreport.load.Shape.Field;
import org.sgreport.load.Shape.Fields;
import org.sgreport.load.Shape.ListOf;
import org.sgreport.load.Shape.Text;
import org.sgreport.model.Settings;

/** What a report says of rules: how much they matter, and where those of the house are. */
final class LintReading {
  private static final Fields RULE =
      Fields.of(
          required("rule", Text.CODE, "the id of a rule, such as numbers/as-of"),
          required(
              "severity",
              Choice.of("error", "warning", "info", "off"),
              "how much it matters in this report"));

  private static final Fields HOUSE =
      Fields.of(required("file", Text.ANY, "a file of rules of the house, such as house.yaml"));

  static final Field LINT =
      optional(
          "lint",
          new ListOf(new Shape.Either(HOUSE, RULE)),
          "rules that matter more or less in this report, and files of rules of the house");

  private LintReading() {}

  static Settings.Linting of(Reading file) {
    List<Reading> entries = file.list("lint");
    return new Settings.Linting(
        entries.stream()
            .filter(r -> r.located("rule").isPresent())
            .map(r -> new Settings.RuleSetting(r.required("rule"), r.text("severity")))
            .toList(),
        entries.stream().flatMap(r -> r.located("file").stream()).toList());
  }
}
