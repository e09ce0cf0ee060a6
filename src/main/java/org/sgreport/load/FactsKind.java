package org.sgreport.load;

import static org.sgreport.load.Shape.Field.optional;
import static org.sgreport.load.Shape.Field.required;

import java.util.List;
import java.util.stream.Collectors;
import org.sgreport.load.Shape.Fields;
import org.sgreport.load.Shape.Label;
import org.sgreport.load.Shape.ListOf;
import org.sgreport.load.Shape.Text;
import org.sgreport.model.Event;
import org.sgreport.model.Fact;
import org.sgreport.model.FactsFile;
import org.sgreport.model.Unit;
import org.sgreport.reference.Currency;
import org.sgreport.source.Located;

/** facts.yaml: figures that a report cites. */
final class FactsKind implements InputKind<FactsFile> {
  static final String ONE =
      "what is counted where it is one, such as course; needed for a figure of 1";
  static final String UNIT =
      "per cent; or a currency, or what is counted in the plural, such as people or courses, which is"
          + " printed. The last two may follow "
          + String.join(", ", Unit.SCALES)
          + ". Currencies: "
          + Currency.all().stream()
              .map(c -> c.plural() + " or " + c.code())
              .collect(Collectors.joining(", "));

  static final Fields FACT =
      Fields.of(
          required("fact", Text.KEY, "what templates call the figure"),
          optional("title", Text.ANY, "the figure in a few words, as a table prints it"),
          required("value", new Shape.Number(), "the figure"),
          optional("unit", Text.ANY, UNIT),
          optional("one", Text.ANY, ONE),
          optional("as-of", new Label(), "the date, month or year to which the figure applies"),
          optional("source", Text.ANY, "the document and page or paragraph that gives it"));

  private static final Fields EVENT =
      Fields.of(
          required("event", Text.KEY, "what templates call the day"),
          required("date", new Shape.Date(), "the day, or the first of several"),
          optional("until", new Shape.Date(), "the last of several days"),
          optional("source", Text.ANY, "the document and page or paragraph that gives it"));

  @Override
  public String name() {
    return "facts";
  }

  @Override
  public String title() {
    return "Figures that a report cites, each with unit, date and source";
  }

  @Override
  public Fields shape() {
    return Fields.of(
        required("facts", new ListOf(FACT), "the figures"),
        optional("events", new ListOf(EVENT), "days that the report cites"));
  }

  @Override
  public FactsFile read(Reading file) {
    return new FactsFile(facts(file), file.list("events").stream().map(FactsKind::event).toList());
  }

  private static Event event(Reading event) {
    return new Event(
        event.required("event"),
        event.date("date").orElseThrow().value(),
        event.date("until").map(Located::value),
        event.text("source"));
  }

  static List<Fact> facts(Reading file) {
    return file.list("facts").stream()
        .map(
            f ->
                new Fact(
                    f.required("fact"),
                    f.text("title"),
                    f.number("value"),
                    f.unit(),
                    f.text("as-of"),
                    f.text("source")))
        .toList();
  }
}
