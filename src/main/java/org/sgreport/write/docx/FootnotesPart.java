package org.sgreport.write.docx;

import java.util.List;
import java.util.Optional;
import org.sgreport.document.Note;
import org.sgreport.ooxml.Space;
import org.sgreport.ooxml.Style;
import org.sgreport.ooxml.Twips;
import org.sgreport.ooxml.Wml;
import org.sgreport.ooxml.Xml;

/** The footnotes, with the two separators that Word asks for. */
final class FootnotesPart {
  /** The rule above notes, as issued documents type it. */
  static final String SEPARATOR = "_".repeat(18);

  private final Xml xml = new Xml();
  private final Wml word = new Wml(xml);

  private final NumberingMode numbers;

  private final Optional<Draft> draft;

  private FootnotesPart(NumberingMode numbers, Optional<Draft> draft) {
    this.numbers = numbers;
    this.draft = draft;
  }

  /** Doubted words are marked; a comment, which cannot be in a note, says nothing of them. */
  static byte[] of(List<Note> notes, NumberingMode numbers, Optional<Draft> draft) {
    return new FootnotesPart(numbers, draft).write(notes);
  }

  private byte[] write(List<Note> notes) {
    word.root("w:footnotes");
    separator("-1", "separator");
    separator("0", "continuationSeparator");
    notes.forEach(this::note);
    return xml.end().toBytes();
  }

  private void separator(String id, String type) {
    xml.start("w:footnote", "w:type", type, "w:id", id);
    word.paragraph(
        Style.FOOTER,
        () -> {
          word.space(Space.NOTE_RULE);
          word.indent(Twips.NOTE_RULE_LEFT);
        },
        () ->
            word.run(
                () -> {
                  word.notBold();
                  word.size(16);
                },
                SEPARATOR));
    xml.end();
  }

  private void note(Note note) {
    xml.start("w:footnote", "w:id", "" + note.number());
    word.paragraph(
        Style.NOTE_TEXT,
        () -> {
          xml.empty("w:suppressLineNumbers");
          word.tabs("clear", Twips.NOTE_TAB, "right", Twips.MARK_RIGHT, "left", Twips.TEXT_LEFT);
          word.indent(Twips.TEXT_LEFT, Twips.TEXT_RIGHT, Twips.NOTE_HANGING);
        },
        () -> {
          word.tab();
          word.run(
              () -> word.value("w:rStyle", Style.NOTE_MARK.id()), () -> xml.empty("w:footnoteRef"));
          word.tab();
          new RunWriter(word, numbers, Comments.none())
              .marking(draft.map(d -> d.at(note.place())).orElse(List.of()), note.content())
              .write(note.content());
        });
    xml.end();
  }
}
