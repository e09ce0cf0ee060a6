package org.sgreport.lint.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Block;
import org.sgreport.document.BlockNames;
import org.sgreport.document.Cell;
import org.sgreport.document.Document;
import org.sgreport.document.Inline;
import org.sgreport.document.Note;
import org.sgreport.model.Report;
import org.sgreport.model.Treaty;
import org.sgreport.read.WordFacts;

/** A document that is linted, with what is known about it besides. */
public final class LintText {
  /**
   * Where it comes from: the report folder, if it is one of ours; the facts of the Word file, if it
   * is one; whether it has a masthead to be looked at; its date; the treaties to hold counts
   * against.
   */
  public record Origin(
      Optional<Report> report,
      Optional<WordFacts> word,
      boolean hasMasthead,
      Optional<LocalDate> date,
      List<Treaty> treaties) {
    public Origin {
      treaties = List.copyOf(treaties);
    }

    /** Of a report of ours. */
    public static Origin of(Report report) {
      return new Origin(
          Optional.of(report), Optional.empty(), true, report.masthead().date(), report.treaties());
    }
  }

  private final Document document;
  private final Origin origin;
  private final List<Piece> pieces = new ArrayList<>();
  private final BlockNames labels = new BlockNames();
  private Respondents respondents;

  public LintText(Document document, Origin origin) {
    this.document = document;
    this.origin = origin;
    document.summary().forEach(p -> add(Piece.Kind.SUMMARY, "summary", p));
    document.body().forEach(this::block);
    document.notes().forEach(this::note);
  }

  /** What is quoted is in the words of somebody else. */
  private void block(Block block) {
    String label = labels.of(block);
    if (block instanceof Block.Quotation) {
      return;
    }
    if (block instanceof Block.Heading) {
      add(Piece.Kind.HEADING, label, block);
    } else if (block instanceof Block.Paragraph) {
      add(Piece.Kind.PARAGRAPH, label, block);
    } else if (block instanceof Block.Subparagraph || block instanceof Block.BulletedItem) {
      add(Piece.Kind.SUBPARAGRAPH, label, block);
    } else {
      add(Piece.Kind.TITLE, label, block);
    }
    if (block instanceof Block.Table table) {
      cells(table, label);
    }
    block.blocks().forEach(this::block);
  }

  private void add(Piece.Kind kind, String label, Block block) {
    pieces.add(new Piece(kind, label, block.content(), block.place(), Optional.of(block)));
  }

  private void cells(Block.Table table, String label) {
    table.rows().all().stream()
        .flatMap(List::stream)
        .map(Cell::content)
        .filter(c -> !c.isEmpty())
        .forEach(
            (List<Inline> c) ->
                pieces.add(
                    new Piece(Piece.Kind.CELL, label, c, table.place(), Optional.of(table))));
  }

  private void note(Note note) {
    pieces.add(
        new Piece(
            Piece.Kind.NOTE,
            "note " + note.number(),
            note.content(),
            note.place(),
            Optional.empty()));
  }

  public Document document() {
    return document;
  }

  public Origin origin() {
    return origin;
  }

  /** Where to tell something about the document as a whole. */
  public Span start() {
    return origin
        .report()
        .map(r -> r.settings().composition().template().at())
        .orElseGet(() -> Span.ofFile(pieces.isEmpty() ? "" : pieces.get(0).place().path()));
  }

  /** All in the order of reading, notes last. */
  public List<Piece> pieces() {
    return pieces;
  }

  /** Those of some kinds. */
  public List<Piece> pieces(Piece.Kind... kinds) {
    return pieces.stream().filter(p -> p.is(kinds)).toList();
  }

  /** Those made of sentences. */
  public List<Piece> prose() {
    return pieces.stream().filter(Piece::isProse).toList();
  }

  /** The note of this number. */
  public Optional<Piece> note(int number) {
    return pieces(Piece.Kind.NOTE).stream()
        .filter(p -> p.label().equals("note " + number))
        .findFirst();
  }

  /** Who replied, by what the text says. */
  public Respondents respondents() {
    respondents = respondents == null ? Respondents.of(this) : respondents;
    return respondents;
  }
}
