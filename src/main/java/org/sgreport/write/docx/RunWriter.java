package org.sgreport.write.docx;

import java.util.List;
import org.sgreport.document.Inline;

/** Writes running text as runs. */
final class RunWriter implements Inline.Visitor<Void> {
  private final Wml word;
  private final boolean bold;
  private final boolean italic;

  RunWriter(Wml word) {
    this(word, false, false);
  }

  private RunWriter(Wml word, boolean bold, boolean italic) {
    this.word = word;
    this.bold = bold;
    this.italic = italic;
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
    new RunWriter(word, bold, true).write(emphasis.children());
    return null;
  }

  @Override
  public Void strong(Inline.Strong strong) {
    new RunWriter(word, true, italic).write(strong.children());
    return null;
  }

  @Override
  public Void computed(Inline.Computed computed) {
    write(computed.children());
    return null;
  }

  @Override
  public Void reference(Inline.Reference reference) {
    String instruction = "REF " + Bookmarks.name(reference.key()) + " \\w \\h";
    word.field(this::look, instruction, reference.number());
    return null;
  }

  @Override
  public Void noteMark(Inline.NoteMark mark) {
    word.run(
        () -> word.value("w:rStyle", "FootnoteReference"),
        () -> word.xml().empty("w:footnoteReference", "w:id", "" + mark.number()));
    return null;
  }
}
