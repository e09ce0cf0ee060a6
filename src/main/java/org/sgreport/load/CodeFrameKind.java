package org.sgreport.load;

import static org.sgreport.load.Shape.Field.optional;
import static org.sgreport.load.Shape.Field.required;

import java.util.List;
import org.sgreport.load.Shape.Choice;
import org.sgreport.load.Shape.Fields;
import org.sgreport.load.Shape.ListOf;
import org.sgreport.load.Shape.Text;
import org.sgreport.model.CodeFrame;
import org.sgreport.model.Measure;

/** measures.yaml: the code frame. */
final class CodeFrameKind implements InputKind<CodeFrame> {
  private static final Fields MEASURE =
      Fields.of(
          required("id", Text.KEY, "what replies and templates call the measure"),
          required("title", Text.ANY, "the measure in a few words, as a tally prints it"),
          optional(
              "reported-by",
              Choice.of("states", "entities"),
              "who reports it; states if not given"),
          optional(
              "statuses",
              new ListOf(Text.KEY),
              "the statuses that a reply must choose from, if any"),
          optional(
              "value",
              Fields.of(
                  required("unit", Text.ANY, FactsKind.UNIT),
                  optional("one", Text.ANY, FactsKind.ONE)),
              "the figure that a reply may give, by its unit"));

  private static final Fields GROUP =
      Fields.of(
          required("id", Text.KEY, "what the group is called"),
          required("title", Text.ANY, "the title of the group, such as a section of the report"),
          required("measures", new ListOf(MEASURE), "the measures of the group"));

  @Override
  public String name() {
    return "measures";
  }

  @Override
  public String title() {
    return "The code frame of a report: the measures that replies are coded by";
  }

  @Override
  public Fields shape() {
    return Fields.of(
        required(
            "groups", new ListOf(GROUP), "the groups of measures, in the order of the report"));
  }

  @Override
  public CodeFrame read(Reading file) {
    return new CodeFrame(
        file.mapping().span().path(),
        file.list("groups").stream().map(CodeFrameKind::group).toList());
  }

  private static CodeFrame.Group group(Reading group) {
    List<Measure> measures = group.list("measures").stream().map(CodeFrameKind::measure).toList();
    return new CodeFrame.Group(group.required("id"), group.text("title"), measures);
  }

  private static Measure measure(Reading measure) {
    Measure.Reporter reporter =
        measure.text("reported-by").equals("entities")
            ? Measure.Reporter.ENTITIES
            : Measure.Reporter.STATES;
    return new Measure(
        measure.required("id"),
        measure.text("title"),
        reporter,
        measure.texts("statuses"),
        measure.fields("value").flatMap(Reading::unit));
  }
}
