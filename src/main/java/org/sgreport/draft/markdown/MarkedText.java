package org.sgreport.draft.markdown;

import java.util.ArrayList;
import java.util.List;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Evidence;
import org.sgreport.source.Located;

/**
 * Markdown in which computed words are marked, with the place that each of its lines came from and
 * the evidence that the marks point to.
 */
public record MarkedText(String markdown, List<Span> linePlaces, List<Evidence> evidence) {
  public MarkedText {
    linePlaces = List.copyOf(linePlaces);
    evidence = List.copyOf(evidence);
  }

  /** A text field of an input, each line at its own line where the field is a literal block. */
  public static MarkedText ofField(Located<String> field) {
    Span at = field.at();
    boolean block = at.endLine() > at.line();
    List<String> lines = field.value().lines().toList();
    List<Span> places = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int line = block ? at.line() + 1 + i : at.line();
      places.add(Span.onLine(at.path(), line, block ? 1 : at.column(), at.endColumn()));
    }
    return new MarkedText(String.join("\n", lines), places, List.of());
  }

  /** Takes the line marks out; a line without one has the place of the next line that has. */
  public static MarkedText ofMarked(String output, List<Span> places, List<Evidence> evidence) {
    List<String> lines = List.of(output.split("\n", -1));
    Span[] linePlaces = new Span[lines.size()];
    Span place = places.get(places.size() - 1);
    for (int i = lines.size() - 1; i >= 0; i--) {
      int marked = Marks.lastLine(lines.get(i));
      place = marked >= 0 && marked < places.size() ? places.get(marked) : place;
      linePlaces[i] = place;
    }
    return new MarkedText(Marks.withoutLines(output), List.of(linePlaces), evidence);
  }

  /** Escaped braces as signs of their own, which are no marks. */
  MarkedText withBraces() {
    return new MarkedText(
        markdown
            .replace("\\{", String.valueOf(Marks.OPENING))
            .replace("\\}", String.valueOf(Marks.CLOSING))
            .replace("\\[^", Marks.BRACKET + "^")
            .replace("\\:::", Marks.COLON + "::"),
        linePlaces,
        evidence);
  }

  /** The text as a reader sees it. */
  public String plain() {
    return Marks.without(markdown);
  }
}
