package org.sgreport.write.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.sgreport.document.Inline;
import org.sgreport.document.PlainText;
import org.sgreport.reference.Symbols;

/** Writes running text. Computed words lead to their evidence, symbols to their documents. */
final class InlineHtml implements Inline.Visitor<Void> {
  private final Html html;
  private final Anchors anchors;
  private final SpanMarker marker;

  /** Whether it is within a link, which cannot hold another. */
  private final boolean linked;

  InlineHtml(Html html, Anchors anchors, SpanMarker marker) {
    this(html, anchors, marker, false);
  }

  private InlineHtml(Html html, Anchors anchors, SpanMarker marker, boolean linked) {
    this.html = html;
    this.anchors = anchors;
    this.marker = marker;
    this.linked = linked;
  }

  /** One that writes the same without links and marks, as for a contents page. */
  InlineHtml plain() {
    return new InlineHtml(html, anchors, SpanMarker.NONE, true);
  }

  void write(List<Inline> content) {
    content.forEach(i -> i.accept(this));
  }

  @Override
  public Void text(Inline.Text text) {
    int at = 0;
    for (MatchResult symbol : linked ? List.<MatchResult>of() : Symbols.in(text.words())) {
      html.text(text.words().substring(at, symbol.start()));
      html.element("a", symbol.group(), "href", Symbols.address(symbol.group()));
      at = symbol.end();
    }
    html.text(text.words().substring(at));
    return null;
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    return within("em", emphasis.children());
  }

  @Override
  public Void strong(Inline.Strong strong) {
    return within("strong", strong.children());
  }

  private Void within(String element, List<Inline> children) {
    html.start(element);
    write(children);
    html.end();
    return null;
  }

  @Override
  public Void computed(Inline.Computed computed) {
    String words = PlainText.withoutMarks(computed.children());
    Optional<Integer> number = marker.mark(words, computed.evidence());
    if (number.isEmpty()) {
      write(computed.children());
    } else if (leadsElsewhere(computed.children())) {
      html.start("span", "class", "c", "id", "s" + number.get());
      write(computed.children());
      html.end();
      evidence(number.get(), words);
    } else {
      html.start("a", "class", "c", "id", "s" + number.get(), "href", "#e" + number.get());
      new InlineHtml(html, anchors, marker, true).write(computed.children());
      html.end();
    }
    return null;
  }

  /** Whether something in it is a link already. */
  private static boolean leadsElsewhere(List<Inline> content) {
    return content.stream()
        .anyMatch(
            i ->
                i instanceof Inline.Link
                    || i instanceof Inline.NoteMark
                    || i instanceof Inline.Reference
                    || leadsElsewhere(i.children()));
  }

  /** A sign that leads to the evidence of what is before it. */
  void evidence(int number, String words) {
    html.start("a", "class", "k", "href", "#e" + number);
    html.element("span", "◦", "aria-hidden", "true");
    html.element("span", "Evidence of " + words, "class", "vh").end();
  }

  @Override
  public Void link(Inline.Link link) {
    if (linked || !Inline.Link.leadsOut(link.address())) {
      write(link.children());
      return null;
    }
    html.start("a", "href", link.address());
    new InlineHtml(html, anchors, marker, true).write(link.children());
    html.end();
    return null;
  }

  @Override
  public Void reference(Inline.Reference reference) {
    String anchor = anchors.ofKey(reference.key());
    if (linked || anchor.isEmpty()) {
      html.text(reference.number());
    } else {
      html.element("a", reference.number(), "href", "#" + anchor);
    }
    return null;
  }

  @Override
  public Void noteMark(Inline.NoteMark mark) {
    if (!linked) {
      html.start("sup");
      html.element(
          "a",
          "" + mark.number(),
          "href",
          "#note-" + mark.number(),
          "id",
          "mark-" + mark.number(),
          "aria-label",
          "Note " + mark.number());
      html.end();
    }
    return null;
  }

  @Override
  public Void tableMark(Inline.TableMark mark) {
    html.element("sup", mark.letter());
    return null;
  }
}
