package org.sgreport.load;

import static org.sgreport.load.Shape.Field.optional;
import static org.sgreport.load.Shape.Field.required;

import org.sgreport.load.Shape.Fields;
import org.sgreport.load.Shape.ListOf;
import org.sgreport.load.Shape.Text;
import org.sgreport.model.Previous;
import org.sgreport.source.Located;

/** previous.yaml: the earlier report as issued. */
final class PreviousKind implements InputKind<Previous> {
  private static final Fields RESPONDENTS =
      Fields.of(
          required("states", new Shape.Number(), "how many Member States replied"),
          required("entities", new Shape.Number(), "how many entities replied"),
          optional("names", new ListOf(Text.CODE), "who replied, by codes and keys"));
  private static final Fields COUNT =
      Fields.of(
          required("measure", Text.KEY, "the measure's id in measures.yaml"),
          optional("status", Text.KEY, "the status that is counted, where the measure has some"),
          required("count", new Shape.Number(), "how many reported it"),
          optional("sum", new Shape.Number(), "the sum of the figures that they gave"));

  @Override
  public String name() {
    return "previous";
  }

  @Override
  public String title() {
    return "The report before this one, as it was issued";
  }

  @Override
  public Fields shape() {
    return Fields.of(
        required("symbol", Text.ANY, "the symbol of the earlier report"),
        optional("date", new Shape.Date(), "its date"),
        optional("folder", Text.ANY, "where its inputs are, from this folder"),
        required("respondents", RESPONDENTS, "who replied"),
        optional("counts", new ListOf(COUNT), "how many reported each measure"),
        optional("facts", new ListOf(FactsKind.FACT), "its figures"));
  }

  @Override
  public Previous read(Reading file) {
    return new Previous(
        file.required("symbol"),
        file.date("date").map(Located::value),
        file.text("folder"),
        respondents(file.fields("respondents").orElseThrow()),
        file.list("counts").stream().map(PreviousKind::count).toList(),
        FactsKind.facts(file));
  }

  private static Previous.Respondents respondents(Reading respondents) {
    return new Previous.Respondents(
        whole(respondents, "states"), whole(respondents, "entities"), respondents.texts("names"));
  }

  private static Located<Integer> whole(Reading fields, String key) {
    Located<String> written = fields.required(key);
    return new Located<>(Reading.whole(written), written.at());
  }

  private static Previous.Count count(Reading count) {
    return new Previous.Count(
        count.required("measure"),
        count.text("status"),
        Reading.whole(count.required("count")),
        count.located("sum").map(sum -> count.number("sum")));
  }
}
