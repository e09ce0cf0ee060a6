package org.sgreport.collect.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sgreport.collect.row.Answered;
import org.sgreport.collect.row.Answered.Details;
import org.sgreport.format.CanonicalForm;
import org.sgreport.format.NewMapping;
import org.sgreport.load.InputKinds;
import org.sgreport.load.Shape;
import org.sgreport.model.Amount;

/**
 * An entry as lines of YAML, in the canonical form. Its source names the cell that it comes from,
 * or what the sheet gives; then a comment names the cell.
 */
public final class EntryLines {
  private static final Shape.Fields SHAPE = InputKinds.of("states/XXX.yaml").orElseThrow().shape();

  private EntryLines() {}

  /** Without indent. */
  static List<String> of(Answered entry) {
    Details details = entry.details();
    String cell = entry.place().source();
    NewMapping mapping = new NewMapping().text("measure", entry.measure());
    mapping.textIfAny("status", entry.status());
    more(mapping, details, details.source().isEmpty() ? cell : details.source());
    return lines(mapping);
  }

  /** The keys alone of what is missing, without the measure. */
  static List<String> missing(Details details) {
    NewMapping mapping = more(new NewMapping().text("measure", "x"), details, details.source());
    List<String> lines = lines(mapping);
    return lines.subList(1, lines.size()).stream().map(l -> l.substring(2)).toList();
  }

  private static NewMapping more(NewMapping mapping, Details details, String source) {
    details.value().ifPresent(v -> value(mapping, v));
    details.year().ifPresent(y -> mapping.number("year", y));
    if (!details.with().isEmpty()) {
      mapping.texts("with", details.with());
    }
    return mapping.words("text", details.text()).words("source", source);
  }

  private static void value(NewMapping mapping, Amount value) {
    if (value.isExact()) {
      mapping.number("value", value.from());
    } else {
      mapping.mapping(
          "value", new NewMapping().number("from", value.from()).number("until", value.until()));
    }
  }

  private static List<String> lines(NewMapping entry) {
    NewMapping file = new NewMapping().list("measures", List.of(entry));
    List<String> lines = new ArrayList<>(CanonicalForm.of("", file, SHAPE).lines().toList());
    int key = lines.indexOf("measures:");
    return new ArrayList<>(
        lines.subList(key + 1, lines.size()).stream()
            .map(l -> l.isEmpty() ? l : l.substring(2))
            .toList());
  }

  /** The file of a State that has none. */
  public static String begun(
      String header, String state, Optional<String> received, List<Answered> entries) {
    StringBuilder text = new StringBuilder(header);
    text.append("state: ").append(state).append('\n');
    text.append("reply: {").append(received.map(d -> "received: " + d).orElse("")).append("}\n");
    if (!entries.isEmpty()) {
      text.append("measures:\n");
    }
    entries.forEach(e -> of(e).forEach(l -> text.append(l.isEmpty() ? "" : "  " + l).append('\n')));
    return text.toString();
  }
}
