package org.sgreport.load;

import static org.sgreport.load.Shape.Field.optional;
import static org.sgreport.load.Shape.Field.required;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sgreport.load.Shape.Choice;
import org.sgreport.load.Shape.Fields;
import org.sgreport.load.Shape.ListOf;
import org.sgreport.load.Shape.Text;
import org.sgreport.model.Treaty;

/** treaties/&lt;treaty&gt;.yaml: who takes part in a treaty. */
final class TreatyKind implements InputKind<Treaty> {
  private static final List<String> ACTIONS =
      Arrays.stream(Treaty.Kind.values()).map(k -> k.name().toLowerCase(Locale.ROOT)).toList();

  private static final Fields ACTION =
      Fields.of(
          required("state", Text.CODE, "the participant's code"),
          required("action", Choice.of(ACTIONS.toArray(String[]::new)), "what it did"),
          required("date", new Shape.Date(), "the day of the signature or of the deposit"));

  @Override
  public String name() {
    return "treaty";
  }

  @Override
  public String title() {
    return "Participation in a treaty";
  }

  @Override
  public Fields shape() {
    return Fields.of(
        required("treaty", Text.KEY, "the treaty's key, the same as the file's name"),
        required("title", Text.ANY, "the title of the treaty"),
        optional("source", Text.ANY, "the source of the participation, and its date"),
        required("actions", new ListOf(ACTION), "signatures, ratifications and the like"));
  }

  @Override
  public Treaty read(Reading file) {
    return new Treaty(
        file.required("treaty"),
        file.text("title"),
        file.text("source"),
        file.list("actions").stream()
            .map(
                a ->
                    new Treaty.Action(
                        a.required("state"), kind(a), a.date("date").orElseThrow().value()))
            .toList());
  }

  private static Treaty.Kind kind(Reading action) {
    return Treaty.Kind.valueOf(action.text("action").toUpperCase(Locale.ROOT));
  }
}
