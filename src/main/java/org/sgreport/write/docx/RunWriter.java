package org.sgreport.write.docx;

import java.util.List;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Inline;
import org.sgreport.ooxml.Style;
import org.sgreport.ooxml.Wml;

/** Writes running text as runs. */
final class RunWriter implements Inline.Visitor<Void> {
  private final Wml word;
  private final NumberingMode numbers;
  private final Comments comments;
  private final Weight weight;
  private final Highlight highlight;

  private record Weight(boolean bold, boolean italic) {}

  RunWriter(Wml word, NumberingMode numbers, Comments comments) {
    this(word, numbers, comments, new Weight(false, false), Highlight.NONE);
  }

  private RunWriter(
      Wml word, NumberingMode numbers, Comments comments, Weight weight, Highlight highlight) {
    this.highlight = highlight;
    this.word = word;
    this.comments = comments;
    this.numbers = numbers;
    this.weight = weight;
  }

  Wml word() {
    return word;
  }

  NumberingMode numbers() {
    return numbers;
  }

  /** One that writes the same in italics. */
  RunWriter inItalics() {
    return with(new Weight(weight.bold, true));
  }

  private RunWriter with(Weight other) {
    return new RunWriter(word, numbers, comments, other, highlight);
  }

  /** Writes what was drafted from a place, with the doubts about it. */
  void write(List<Inline> inlines, Span place) {
    List<Draft.Doubt> doubts = comments.doubts(place);
    comments.aroundDoubted(word, doubts, () -> marking(doubts, inlines).write(inlines));
  }

  /** One that marks what is doubted. */
  RunWriter marking(List<Draft.Doubt> doubts, List<Inline> inlines) {
    return doubts.isEmpty()
        ? this
        : new RunWriter(word, numbers, comments, weight, Highlight.of(doubts, inlines));
  }

  void write(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
  }

  private void look() {
    if (weight.bold) {
      word.bold();
    }
    if (weight.italic) {
      word.italic();
    }
  }

  @Override
  public Void text(Inline.Text text) {
    highlight.parts(text.words()).forEach(this::part);
    return null;
  }

  private void part(Highlight.Part part) {
    word.run(
        () -> {
          look();
          if (part.marked()) {
            word.value("w:highlight", "yellow");
          }
        },
        part.text());
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    inItalics().write(emphasis.children());
    return null;
  }

  @Override
  public Void strong(Inline.Strong strong) {
    with(new Weight(true, weight.italic)).write(strong.children());
    return null;
  }

  @Override
  public Void computed(Inline.Computed computed) {
    comments.around(word, computed, () -> write(computed.children()));
    return null;
  }

  @Override
  public Void link(Inline.Link link) {
    word.field(this::look, "HYPERLINK \"" + link.address() + "\"", () -> write(link.children()));
    return null;
  }

  @Override
  public Void reference(Inline.Reference reference) {
    numbers.reference(word, this::look, reference);
    return null;
  }

  @Override
  public Void noteMark(Inline.NoteMark mark) {
    comments.aroundMark(
        word,
        mark.number(),
        () ->
            word.run(
                () -> word.value("w:rStyle", Style.NOTE_MARK.id()),
                () -> word.xml().empty("w:footnoteReference", "w:id", "" + mark.number())));
    return null;
  }

  @Override
  public Void tableMark(Inline.TableMark mark) {
    word.run(() -> word.value("w:vertAlign", "superscript"), mark.letter());
    return null;
  }
}
