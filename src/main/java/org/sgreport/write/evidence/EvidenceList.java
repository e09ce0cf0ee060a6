package org.sgreport.write.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Evidence;
import org.sgreport.model.CodeFrame;
import org.sgreport.model.Contribution;
import org.sgreport.write.html.Html;

/** Writes what each computed span rests on: its query, its measures, and the inputs by name. */
final class EvidenceList {
  private final Html html;
  private final InputNames names;
  private final CodeFrame measures;
  private final Set<String> ids;

  /** The first words that rest on some inputs. */
  private final Map<List<Span>, MarkedSpans.Marked> firsts = new HashMap<>();

  EvidenceList(Html html, InputNames names, CodeFrame measures) {
    this.html = html;
    this.names = names;
    this.measures = measures;
    this.ids = Set.copyOf(measures.ids());
  }

  void write(List<MarkedSpans.Marked> spans) {
    html.start("ol", "class", "evidence", "role", "list");
    spans.forEach(this::item);
    html.end();
  }

  private void item(MarkedSpans.Marked span) {
    Evidence evidence = span.evidence();
    html.start("li", "id", "e" + span.number(), "class", "src");
    html.start("h3").text("“" + span.words() + "”").end();
    html.start("p").element("a", span.where(), "href", "#s" + span.number()).end();
    html.start("p").element("code", evidence.query()).text(" ");
    html.element("span", place(evidence.place()), "class", "at").end();
    evidence.claim().ifPresent(this::claim);
    asked(span);
    inputs(span, evidence.inputs().stream().distinct().toList());
    html.end();
  }

  private void claim(Evidence.Claim claim) {
    String share = claim.total() == 0 ? "" : " of " + claim.total();
    html.element("p", "The figure behind these words: " + claim.figure().toPlainString() + share);
  }

  private void asked(MarkedSpans.Marked span) {
    for (String id : Uses.asked(span, ids)) {
      html.start("p").text("Measure: ");
      html.element("a", measures.find(id).orElseThrow().title(), "href", "#m-" + id).end();
    }
  }

  /** A count and the list beside it have the same inputs, which are written once. */
  private void inputs(MarkedSpans.Marked span, List<Span> inputs) {
    if (inputs.isEmpty()) {
      html.element("p", "From the program’s own tables.");
      return;
    }
    MarkedSpans.Marked first = firsts.putIfAbsent(inputs, span);
    if (first == null) {
      html.start("ul", "class", "in");
      inputs.forEach(this::input);
      html.end();
    } else {
      html.start("p", "class", "same").text("Rests on the same inputs as ");
      html.element("a", "“" + first.words() + "”", "href", "#e" + first.number()).end();
    }
  }

  /** A place with nothing at it that a page shows stands for itself. */
  private void input(Span input) {
    Optional<InputNames.Named> named = names.of(input);
    html.start("li");
    if (named.isEmpty()) {
      boolean withheld = input.path().equals(Contribution.WITHHELD);
      html.element("span", withheld ? "a reply that is withheld" : place(input), "class", "at");
    } else {
      InputNames.Named of = named.get();
      if (of.anchor().isEmpty()) {
        html.text(of.name());
      } else {
        html.element("a", of.name(), "href", "#" + of.anchor());
      }
      html.text(of.more().isEmpty() ? "" : ", " + of.more());
    }
    html.end();
  }

  static String place(Span span) {
    return span.isFile() ? span.path() : span.path() + ":" + span.line();
  }
}
