package org.sgreport.write.docx;

import java.util.List;
import org.sgreport.document.Inline;

/** Writes running text as runs. */
final class RunWriter implements Inline.Visitor<Void> {
  private final Wml word;
  private final Numbers numbers;
  private final boolean bold;
  private final boolean italic;

  RunWriter(Wml word, Numbers numbers) {
    this(word, numbers, false, false);
  }

  private RunWriter(Wml word, Numbers numbers, boolean bold, boolean italic) {
    this.word = word;
    this.numbers = numbers;
    this.bold = bold;
    this.italic = italic;
  }

  /** One that writes the same in italics. */
  RunWriter inItalics() {
    return new RunWriter(word, numbers, bold, true);
  }

  void write(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
  }

  private void look() {
    if (bold) {
      word.bold();
    }
    if (italic) {
      word.italic();
    }
  }

  @Override
  public Void text(Inline.Text text) {
    word.run(this::look, text.words());
    return null;
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    inItalics().write(emphasis.children());
    return null;
  }

  @Override
  public Void strong(Inline.Strong strong) {
    new RunWriter(word, numbers, true, italic).write(strong.children());
    return null;
  }

  @Override
  public Void computed(Inline.Computed computed) {
    write(computed.children());
    return null;
  }

  @Override
  public Void reference(Inline.Reference reference) {
    numbers.reference(word, this::look, reference);
    return null;
  }

  @Override
  public Void noteMark(Inline.NoteMark mark) {
    word.run(
        () -> word.value("w:rStyle", "FootnoteReference"),
        () -> word.xml().empty("w:footnoteReference", "w:id", "" + mark.number()));
    return null;
  }

  @Override
  public Void tableMark(Inline.TableMark mark) {
    word.run(() -> word.value("w:vertAlign", "superscript"), mark.letter());
    return null;
  }
}
