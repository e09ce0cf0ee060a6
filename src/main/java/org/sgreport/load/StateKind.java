package org.sgreport.load;

import static org.sgreport.load.Shape.Field.optional;
import static org.sgreport.load.Shape.Field.required;

import org.sgreport.load.Shape.Choice;
import org.sgreport.load.Shape.Fields;
import org.sgreport.load.Shape.Text;
import org.sgreport.model.Contribution;

/** states/&lt;ISO3&gt;.yaml: what one State reported. */
final class StateKind implements InputKind<Contribution> {
  @Override
  public String name() {
    return "state";
  }

  @Override
  public String title() {
    return "What one State reported";
  }

  @Override
  public Fields shape() {
    return Fields.of(
        required(
            "state", Text.CODE, "the State's ISO 3166-1 alpha-3 code, the same as the file's name"),
        optional(
            "sample", Choice.of("yes"), "yes for a file that shows the form, and never counts"),
        ContributionReading.WITHHELD,
        ContributionReading.REPLY,
        ContributionReading.measures(),
        optional(
            "carried-over",
            Fields.of(ContributionReading.measures()),
            "a contribution that came after the deadline of the previous report"));
  }

  @Override
  public Contribution read(Reading file) {
    return ContributionReading.contribution(file, "state");
  }
}
