package org.sgreport.load;

import static org.sgreport.load.Shape.Field.optional;
import static org.sgreport.load.Shape.Field.required;

import org.sgreport.load.Shape.Choice;
import org.sgreport.load.Shape.Fields;
import org.sgreport.load.Shape.ListOf;
import org.sgreport.load.Shape.Text;
import org.sgreport.model.House;
import org.sgreport.source.Located;

/** A house file: what lint asks for beyond the Editorial Manual. Reports can share one. */
final class HouseKind implements InputKind<House> {
  private static final Fields AVOIDED =
      Fields.of(
          required("id", Text.KEY, "what settings call the rule, after house/"),
          required("words", new ListOf(Text.ANY), "the words to avoid, in each of their forms"),
          optional("write", Text.ANY, "what to write instead; lint --fix puts it there"),
          optional(
              "severity",
              Choice.of("error", "warning", "info"),
              "how much it matters; warning if not given"),
          optional("because", Text.ANY, "why, for whoever asks sgreport explain"));

  @Override
  public String name() {
    return "house";
  }

  @Override
  public String title() {
    return "Rules of the house: words to avoid, spellings and names that are right";
  }

  @Override
  public Fields shape() {
    return Fields.of(
        optional("avoid", new ListOf(AVOIDED), "words to avoid"),
        optional("spellings", new ListOf(Text.ANY), "words that are spelled right as they are"),
        optional("names", new ListOf(Text.ANY), "names that are right as they are"));
  }

  @Override
  public House read(Reading file) {
    return new House(
        file.list("avoid").stream().map(HouseKind::avoided).toList(),
        file.texts("spellings").stream().map(Located::value).toList(),
        file.texts("names").stream().map(Located::value).toList());
  }

  private static House.Avoided avoided(Reading rule) {
    return new House.Avoided(
        rule.required("id"),
        rule.texts("words").stream().map(Located::value).toList(),
        rule.text("write"),
        rule.text("severity", "warning"),
        rule.text("because"));
  }
}
