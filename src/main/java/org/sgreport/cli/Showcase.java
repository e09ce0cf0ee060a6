package org.sgreport.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Block;
import org.sgreport.document.Contents;
import org.sgreport.document.Document;
import org.sgreport.document.Inline;
import org.sgreport.document.Note;
import org.sgreport.document.Numbering;
import org.sgreport.language.en.English;
import org.sgreport.model.Masthead;
import org.sgreport.model.Status;
import org.sgreport.text.Enumerator;

/** A document with one of everything, to show how each looks. */
final class Showcase {
  private static final Span PLACE = Span.ofFile("sgreport:reference-doc");
  private static final List<String> HEADINGS =
      List.of("A chapter", "A section", "A point", "A letter", "A small roman number");

  private Showcase() {}

  static Document document() {
    Numbering numbering = new Numbering();
    List<Block> body = new ArrayList<>();
    for (int level = 1; level <= HEADINGS.size(); level++) {
      String enumerator = numbering.nextHeading(level);
      body.add(new Block.Heading(level, enumerator, "", text(HEADINGS.get(level - 1)), PLACE));
    }
    body.add(
        new Block.Paragraph(
            numbering.nextParagraph(),
            "",
            List.of(
                new Inline.Text("A numbered paragraph with "),
                new Inline.Emphasis(text("italics")),
                new Inline.Text(", "),
                new Inline.Strong(text("bold")),
                new Inline.Text(" and a note."),
                new Inline.NoteMark(1)),
            PLACE));
    for (int depth = 1; depth <= 3; depth++) {
      String mark = Enumerator.subparagraph(depth, 1);
      body.add(new Block.Subparagraph(1, depth, mark, text("A subparagraph"), PLACE));
    }
    Block.Paragraph summary = new Block.Paragraph(0, "", text("A summary."), PLACE);
    Note note = new Note(1, text("A note."), PLACE);
    return new Document(
        English.INSTANCE,
        masthead(),
        List.of(summary),
        Contents.NONE,
        body,
        List.of(note),
        List.of());
  }

  private static List<Inline> text(String words) {
    return List.of(new Inline.Text(words));
  }

  private static Masthead masthead() {
    return new Masthead(
        Status.DRAFT,
        new Masthead.Receiver(
            "A/00/000",
            "Organ",
            "",
            new Masthead.Session("Session", ""),
            new Masthead.AgendaItem("00", "provisional agenda", "A/00/150", "Title of the item")),
        Optional.empty(),
        new Masthead.Release(
            Optional.empty(), "General", "English", Masthead.Paper.LETTER, Masthead.Job.NONE),
        new Masthead.Titles("Title", "Report of the Secretary-General", ""));
  }
}
