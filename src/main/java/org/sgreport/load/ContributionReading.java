package org.sgreport.load;

import static org.sgreport.load.Shape.Field.optional;
import static org.sgreport.load.Shape.Field.required;

import java.util.ArrayList;
import java.util.List;
import org.sgreport.load.Shape.Field;
import org.sgreport.load.Shape.Fields;
import org.sgreport.load.Shape.ListOf;
import org.sgreport.load.Shape.Text;
import org.sgreport.model.Contribution;
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

  private ContributionReading() {}

  /** The measures of a reply; entities may say which office of theirs took one. */
  static Field measures(Field... more) {
    List<Field> fields =
        new ArrayList<>(
            List.of(
                required("measure", Text.KEY, "the measure's id in measures.yaml"),
                optional(
                    "status", Text.KEY, "one of the statuses that measures.yaml allows for it")));
    fields.addAll(List.of(more));
    fields.add(optional("text", Text.MARKDOWN, "what was reported, in our words, in Markdown"));
    fields.add(
        optional(
            "source", Text.ANY, "where it was reported: a document and paragraph, or a letter"));
    return optional("measures", new ListOf(new Fields(fields)), "the measures reported");
  }

  static List<ReportedMeasure> measures(Reading file) {
    return file.list("measures").stream()
        .map(
            m ->
                new ReportedMeasure(
                    m.required("measure"),
                    m.located("status"),
                    m.text("office"),
                    m.text("text"),
                    m.text("source")))
        .toList();
  }

  static Contribution contribution(Reading file, String key) {
    return new Contribution(
        file.required(key),
        file.fields("reply").map(r -> new Reply(r.date("received"), file.at("reply"))),
        measures(file),
        file.fields("carried-over")
            .map(c -> new Contribution.CarriedOver(file.at("carried-over"), measures(c))),
        file.located("contribution"),
        file.located("sample").map(Located::value).map(yes -> file.at("sample")));
  }
}
