package org.sgreport.write.docx;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Inline;
import org.sgreport.ooxml.Style;
import org.sgreport.ooxml.Wml;
import org.sgreport.reference.Symbols;

/** Writes running text as runs. */
final class RunWriter implements Inline.Visitor<Void> {
  private final Wml word;
  private final NumberingMode numbers;
  private final Comments comments;
  private final Look look;
  private final Highlight highlight;

  private record Look(boolean bold, boolean italic, boolean linked) {}

  RunWriter(Wml word, NumberingMode numbers, Comments comments) {
    this(word, numbers, comments, new Look(false, false, false), Highlight.NONE);
  }

  private RunWriter(
      Wml word, NumberingMode numbers, Comments comments, Look look, Highlight highlight) {
    this.highlight = highlight;
    this.word = word;
    this.comments = comments;
    this.numbers = numbers;
    this.look = look;
  }

  Wml word() {
    return word;
  }

  NumberingMode numbers() {
    return numbers;
  }

  /** One that writes the same in italics. */
  RunWriter inItalics() {
    return with(new Look(look.bold, true, look.linked));
  }

  private RunWriter with(Look other) {
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
        : new RunWriter(word, numbers, comments, look, Highlight.of(doubts, inlines));
  }

  void write(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
  }

  private void look() {
    if (look.linked) {
      word.value("w:rStyle", Style.LINK.id());
    }
    if (look.bold) {
      word.bold();
    }
    if (look.italic) {
      word.italic();
    }
  }

  @Override
  public Void text(Inline.Text text) {
    highlight.parts(text.words()).forEach(look.linked ? this::words : this::part);
    return null;
  }

  /** A symbol in it leads to its document, as in issued files. */
  private void part(Highlight.Part part) {
    int at = 0;
    for (MatchResult symbol : Symbols.in(part.text())) {
      words(part.of(at, symbol.start()));
      link(Symbols.address(symbol.group()), w -> w.words(part.of(symbol.start(), symbol.end())));
      at = symbol.end();
    }
    words(part.of(at, part.text().length()));
  }

  private void link(String address, Consumer<RunWriter> words) {
    RunWriter linked = with(new Look(look.bold, look.italic, true));
    word.field(this::look, "HYPERLINK \"" + address + "\"", () -> words.accept(linked));
  }

  private void words(Highlight.Part part) {
    if (part.text().isEmpty()) {
      return;
    }
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
    with(new Look(true, look.italic, look.linked)).write(strong.children());
    return null;
  }

  @Override
  public Void computed(Inline.Computed computed) {
    comments.around(word, computed, () -> write(computed.children()));
    return null;
  }

  @Override
  public Void link(Inline.Link link) {
    link(link.address(), linked -> linked.write(link.children()));
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
