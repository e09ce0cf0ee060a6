package org.sgreport.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Block;
import org.sgreport.document.Contents;
import org.sgreport.document.Document;
import org.sgreport.document.Inline;
import org.sgreport.document.Note;
import org.sgreport.model.Masthead;
import org.sgreport.model.Status;

/** A document of somebody else as the tree that reports have, with numbers as they were typed. */
public final class ForeignTree {
  private final ForeignDocument foreign;
  private final Map<String, Integer> notes = new LinkedHashMap<>();
  private int lists;
  private boolean inList;

  private ForeignTree(ForeignDocument foreign) {
    this.foreign = foreign;
  }

  /** Notes have the number of their label, or of their place where that is none. */
  public static Document of(ForeignDocument foreign) {
    return new ForeignTree(foreign).document();
  }

  private Document document() {
    foreign.passages().stream()
        .filter(p -> p.kind() == Passage.Kind.NOTE)
        .forEach(p -> notes.putIfAbsent(p.mark(), number(p.mark(), notes.size() + 1)));
    List<Block> body = new ArrayList<>();
    List<Note> footnotes = new ArrayList<>();
    for (Passage passage : foreign.passages()) {
      if (passage.kind() == Passage.Kind.NOTE) {
        footnotes.add(
            new Note(notes.get(passage.mark()), inlines(passage.text()), passage.place()));
      } else {
        body.add(block(passage));
      }
    }
    return new Document(masthead(), summary(), Contents.NONE, body, footnotes, List.of());
  }

  private static int number(String label, int otherwise) {
    return label.matches("\\d{1,9}") ? Integer.parseInt(label) : otherwise;
  }

  private List<Inline> inlines(String text) {
    return InlineMarkdown.of(
        text,
        label ->
            label.matches("(?:table-\\d+-)?[a-z]")
                ? new Inline.TableMark(label.substring(label.length() - 1))
                : new Inline.NoteMark(notes.getOrDefault(label, number(label, 0))));
  }

  private Block block(Passage passage) {
    String mark = passage.mark();
    List<Inline> text = inlines(passage.text());
    lists += passage.kind() == Passage.Kind.SUBPARAGRAPH && !inList ? 1 : 0;
    inList = passage.kind() == Passage.Kind.SUBPARAGRAPH;
    return switch (passage.kind()) {
      case HEADING -> new Block.Heading(passage.level(), mark, "", text, passage.place());
      case SUBPARAGRAPH ->
          new Block.Subparagraph(lists, passage.level(), mark, text, passage.place());
      case ANNEX -> new Block.Annex(mark.replaceFirst("^Annex ?", ""), "", text, passage.place());
      case TABLE -> ForeignTable.of(passage, this::inlines);
      default -> new Block.Paragraph(number(mark.replace(".", ""), 0), "", text, passage.place());
    };
  }

  private List<Block.Paragraph> summary() {
    Span place = foreign.passages().isEmpty() ? Span.ofFile("") : foreign.passages().get(0).place();
    return Stream.of(foreign.masthead().getOrDefault("summary", "").split("\n\n"))
        .filter(p -> !p.isBlank())
        .map(p -> new Block.Paragraph(0, "", inlines(p), Span.ofFile(place.path())))
        .toList();
  }

  private Masthead masthead() {
    return new Masthead(
        Status.FINAL,
        text("symbol"),
        text("organ"),
        text("body"),
        new Masthead.Session(text("session"), text("place-and-dates")),
        new Masthead.AgendaItem(
            text("item"),
            foreign.masthead().getOrDefault("item-of", "agenda"),
            text("item-document"),
            text("item-title")),
        Optional.of(text("date")).filter(d -> !d.isEmpty()).map(LocalDate::parse),
        text("distribution"),
        text("language"),
        text("title"),
        text("kind"),
        text("late-submission"),
        Masthead.Paper.valueOf(
            foreign.masthead().getOrDefault("paper", "letter").toUpperCase(Locale.ROOT)),
        joint());
  }

  private Optional<Masthead.Joint> joint() {
    return Optional.of(text("joint.organ"))
        .filter(o -> !o.isEmpty())
        .map(
            organ ->
                new Masthead.Joint(
                    text("joint.symbol"),
                    organ,
                    text("joint.body"),
                    new Masthead.Session(text("joint.session"), text("joint.place-and-dates")),
                    new Masthead.AgendaItem(
                        text("joint.item"),
                        foreign.masthead().getOrDefault("joint.item-of", "agenda"),
                        text("joint.item-document"),
                        text("joint.item-title"))));
  }

  private String text(String key) {
    return foreign.masthead().getOrDefault(key, "");
  }
}
