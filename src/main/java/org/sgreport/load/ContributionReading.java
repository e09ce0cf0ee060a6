package org.sgreport.load;

import static org.sgreport.load.Shape.Field.optional;
import static org.sgreport.load.Shape.Field.required;

import java.util.ArrayList;
import java.util.List;
import org.sgreport.load.Shape.Choice;
import org.sgreport.load.Shape.Field;
import org.sgreport.load.Shape.Fields;
import org.sgreport.load.Shape.ListOf;
import org.sgreport.load.Shape.Text;
import org.sgreport.model.Contribution;
import org.sgreport.model.Deed;
import org.sgreport.model.Reply;
import org.sgreport.model.ReportedMeasure;
import org.sgreport.source.Located;

/** What files of States and of entities have in common. */
final class ContributionReading {
  static final Field REPLY =
      optional(
          "reply",
          Fields.of(
              optional("received", new Shape.Date(), "the day the reply came, where it is known")),
          "that a reply came; {} when nothing else is known of it");

  static final Field WITHHELD =
      optional(
          "withheld",
          Choice.of("yes"),
          "yes for a source that is counted, and named in nothing that is printed");
  static final Field WITH =
      optional(
          "with",
          new ListOf(Text.CODE),
          "the entities and States that it was done jointly with, by keys and codes");
  private static final Fields RANGE =
      Fields.of(
          required("from", new Shape.Number(), "the least that it may be"),
          required("until", new Shape.Number(), "the most that it may be"));
  private static final Field VALUE =
      optional(
          "value",
          new Shape.NumberOr(RANGE),
          "the figure that the measure asks for, or from and until of a range");
  private static final Field YEAR =
      optional("year", new Shape.Number(), "the year in which it was done");

  private ContributionReading() {}

  /** The measures of a reply; entities may say which office of theirs took one. */
  static Field measures(Field... more) {
    List<Field> fields =
        new ArrayList<>(
            List.of(
                required("measure", Text.KEY, "the measure's id in measures.yaml"),
                optional(
                    "status", Text.KEY, "one of the statuses that measures.yaml allows for it")));
    fields.addAll(List.of(VALUE, YEAR, WITH));
    fields.addAll(List.of(more));
    fields.add(optional("text", Text.MARKDOWN, "what was reported, in our words, in Markdown"));
    fields.add(
        optional(
            "source", Text.ANY, "where it was reported: a document and paragraph, or a letter"));
    fields.add(WITHHELD);
    return optional("measures", new ListOf(new Fields(fields)), "the measures reported");
  }

  static Contribution contribution(Reading file, String key) {
    boolean withheld = file.located("withheld").isPresent();
    return new Contribution(
        file.required(key),
        file.fields("reply").map(r -> new Reply(r.date("received"), file.at("reply"))),
        measures(file, withheld),
        file.fields("carried-over")
            .map(c -> new Contribution.CarriedOver(file.at("carried-over"), measures(c, withheld))),
        file.located("contribution"),
        file.located("sample").map(Located::value).map(yes -> file.at("sample")),
        withheld);
  }

  private static List<ReportedMeasure> measures(Reading file, boolean withheld) {
    return file.list("measures").stream().map(m -> measure(m, withheld)).toList();
  }

  private static ReportedMeasure measure(Reading measure, boolean withheld) {
    return new ReportedMeasure(
        measure.required("measure"),
        measure.located("status"),
        new ReportedMeasure.Said(measure.located("text"), measure.text("source")),
        new Deed(measure.text("office"), measure.texts("with"), measure.texts("reached")),
        measure.amount("value"),
        measure.located("year").stream().mapToInt(y -> Reading.whole(y)).findFirst(),
        withheld || measure.located("withheld").isPresent());
  }
}
