package org.sgreport.load;

import static org.sgreport.load.Shape.Field.optional;
import static org.sgreport.load.Shape.Field.required;

import org.sgreport.load.Shape.Field;
import org.sgreport.load.Shape.Fields;
import org.sgreport.load.Shape.ListOf;
import org.sgreport.load.Shape.Text;
import org.sgreport.model.Contribution;

/** agencies/&lt;key&gt;.yaml: what one entity or intergovernmental organization reported. */
final class AgencyKind implements InputKind<Contribution> {
  private static final Field OFFICE =
      optional("office", Text.ANY, "the office that did it, such as Nepal in UNDP Nepal");
  private static final Field REACHED =
      optional(
          "reached",
          new ListOf(Text.CODE),
          "the States that it reached, by their codes; they are no respondents by that");

  @Override
  public String name() {
    return "agency";
  }

  @Override
  public String title() {
    return "What one United Nations entity or intergovernmental organization reported";
  }

  @Override
  public Fields shape() {
    return Fields.of(
        required("agency", Text.CODE, "the entity's key, the same as the file's name"),
        ContributionReading.WITHHELD,
        ContributionReading.REPLY,
        ContributionReading.measures(OFFICE, REACHED),
        optional(
            "carried-over",
            Fields.of(ContributionReading.measures(OFFICE, REACHED)),
            "a contribution that came after the deadline of the previous report"),
        optional(
            "contribution",
            Text.MARKDOWN,
            "the narrative that a report prints as numbered paragraphs, in Markdown"));
  }

  @Override
  public Contribution read(Reading file) {
    return ContributionReading.contribution(file, "agency");
  }
}
