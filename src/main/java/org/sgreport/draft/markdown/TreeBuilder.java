package org.sgreport.draft.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Block;
import org.sgreport.document.Inline;
import org.sgreport.document.Note;
import org.sgreport.document.Numbering;
import org.sgreport.document.Suppression;
import org.sgreport.language.vocabulary.Language;
import org.sgreport.source.Sources;
import org.sgreport.text.Enumerator;

/** Parses marked Markdown into blocks and notes, and gives them their numbers. */
public final class TreeBuilder {
  private static final int DEEPEST_HEADING = 5;
  private static final int DEEPEST_LIST = 5;

  /** What a text consists of: blocks in order, and notes in the order of their marks. */
  public record Parts(List<Block> blocks, List<Note> notes, List<Suppression> suppressions) {}

  private final Places places;
  private final StrayMarks stray;
  private final Diagnostics diagnostics;
  private final Numbering numbering = new Numbering();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Suppression> suppressions = new ArrayList<>();
  private final HeadRows heads;
  private final Node root;
  private final Notes notes;
  private final InlineBuilder inlines;
  private final Targets targets;

  /**
   * What a text is built in: how many notes come before its own, and where it says what is wrong.
   */
  public record Surroundings(
      Language language, int notesBefore, Sources sources, Diagnostics diagnostics) {}

  private TreeBuilder(MarkedText text, Surroundings around) {
    this.diagnostics = around.diagnostics;
    this.heads = HeadRows.of(text);
    this.root = parser().parse(heads.text().markdown());
    this.places = new Places(heads.text(), around.sources);
    this.notes = new Notes(root, around.notesBefore, places, diagnostics);
    this.targets = new Targets(root, places, diagnostics);
    this.stray = new StrayMarks(places, diagnostics);
    References references = new References(targets, around.language.crossReferences(), diagnostics);
    this.inlines =
        new InlineBuilder(text.evidence(), notes, references, stray, places, diagnostics);
  }

  private static Parser parser() {
    return Parser.builder()
        .extensions(List.of(FootnotesExtension.create(), TablesExtension.create()))
        .customBlockParserFactory(new Boxed.Factory())
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .build();
  }

  /** Adds a diagnostic for whatever the tree cannot hold; nothing is dropped without one. */
  public static Parts build(MarkedText text, Surroundings around) {
    return new TreeBuilder(text.withBraces(), around).parts();
  }

  private Parts parts() {
    for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
      block(node);
    }
    List<Note> built = notes();
    notes.checkAllMarked(places, diagnostics);
    return new Parts(blocks, built, suppressions);
  }

  private void block(Node node) {
    if (node instanceof Heading || node instanceof Paragraph) {
      suppressions.addAll(Attributes.suppressions(node, place(node)));
      stray.block(node);
    }
    if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof Paragraph) {
      if (!Caption.isCaption(node)) {
        paragraph(node);
      }
    } else if (node instanceof ListBlock list) {
      list(list, 1);
    } else if (node instanceof BlockQuote) {
      quotation(node);
    } else if (node instanceof Boxed box) {
      box(box);
    } else if (node instanceof TableBlock table) {
      blocks.add(
          new TableBuilder(inlines, notes, places, heads, diagnostics)
              .table(table, targets.label(table), place(table)));
    } else if (!(node instanceof FootnoteDefinition)) {
      diagnostics.add(Unsupported.at(place(node), node));
    }
  }

  private void paragraph(Node node) {
    Attributes attributes = Attributes.of(node);
    List<Inline> content = Attributes.taken(node, inlines.children(node));
    if (content.isEmpty()) {
      diagnostics.add(Unsupported.empty(place(node), "a paragraph"));
    }
    if (node.getFirstChild() instanceof Text first
        && Marks.without(first.getLiteral()).startsWith(Boxed.FENCE)) {
      diagnostics.add(Unsupported.strayFence(place(node)));
    }
    int number = attributes.numbered() ? numbering.nextParagraph() : 0;
    blocks.add(new Block.Paragraph(number, attributes.key(), content, place(node)));
  }

  private void heading(Heading heading) {
    if (heading.getLevel() > DEEPEST_HEADING) {
      diagnostics.add(Unsupported.headingTooDeep(place(heading)));
      return;
    }
    Attributes attributes = Attributes.of(heading);
    if (Targets.isAnnex(heading)) {
      annex(heading, attributes.key());
      return;
    }
    String enumerator = attributes.numbered() ? numbering.nextHeading(heading.getLevel()) : "";
    List<Inline> content = Attributes.taken(heading, inlines.children(heading));
    if (content.isEmpty()) {
      diagnostics.add(Unsupported.empty(place(heading), "a heading"));
    }
    blocks.add(
        new Block.Heading(
            heading.getLevel(), enumerator, attributes.key(), content, place(heading)));
  }

  private void annex(Heading heading, String key) {
    numbering.beginAnnex();
    List<Inline> title = Attributes.taken(heading, inlines.children(heading));
    blocks.add(new Block.Annex(targets.label(heading), key, title, place(heading)));
  }

  /** What is within is built as elsewhere, but for numbers, and taken into the box. */
  private void box(Boxed box) {
    if (!box.isClosed()) {
      diagnostics.add(Unsupported.openBox(place(box)));
    }
    Node title = box.getFirstChild();
    List<Inline> words = inlines.children(title);
    int from = blocks.size();
    for (Node node = title.getNext(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph) {
        blocks.add(new Block.Paragraph(0, "", inlines.children(node), place(node)));
      } else if (node instanceof ListBlock || node instanceof BlockQuote) {
        block(node);
      } else {
        diagnostics.add(Unsupported.inBox(place(node)));
      }
    }
    List<Block> within = List.copyOf(blocks.subList(from, blocks.size()));
    blocks.subList(from, blocks.size()).clear();
    if (title.getNext() == null) {
      diagnostics.add(Unsupported.empty(place(box), "a box"));
    }
    blocks.add(new Block.Box(words, within, place(box)));
  }

  /** A quotation a paragraph. */
  private void quotation(Node quotation) {
    for (Node node = quotation.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph) {
        blocks.add(new Block.Quotation(inlines.children(node), place(node)));
      } else {
        diagnostics.add(Unsupported.at(place(node), node));
      }
    }
  }

  private void list(ListBlock list, int depth) {
    if (depth > DEEPEST_LIST) {
      diagnostics.add(Unsupported.tooDeep(place(list)));
      return;
    }
    int id = 0;
    if (list instanceof OrderedList numbered) {
      startsAtOne(numbered);
      id = numbering.nextList();
    }
    int number = 0;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      item((ListItem) item, new Mark(id, depth, ++number));
    }
  }

  private void startsAtOne(OrderedList list) {
    if (list.getMarkerStartNumber() != 1) {
      int start = list.getMarkerStartNumber();
      diagnostics.add(Unsupported.listStart(places.of(list, start + "."), start));
    }
  }

  /** The list is 0 for bullets, which nobody counts. */
  private record Mark(int list, int depth, int number) {}

  private void item(ListItem item, Mark mark) {
    boolean first = true;
    boolean listed = false;
    for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListBlock list && !listed) {
        list(list, mark.depth + 1);
        listed = true;
      } else if (node instanceof Paragraph && first) {
        blocks.add(item(mark, inlines.children(node), place(node)));
        first = false;
      } else {
        diagnostics.add(
            node instanceof Paragraph
                ? Unsupported.severalParagraphs(place(node), "an item")
                : Unsupported.at(place(node), node));
      }
    }
  }

  private static Block item(Mark mark, List<Inline> content, Span place) {
    if (mark.list == 0) {
      return new Block.BulletedItem(mark.depth, content, place);
    }
    String enumerator = Enumerator.subparagraph(mark.depth, mark.number);
    return new Block.Subparagraph(mark.list, mark.depth, enumerator, content, place);
  }

  private List<Note> notes() {
    List<Note> built = new ArrayList<>();
    for (FootnoteDefinition definition : notes.marked()) {
      built.add(note(notes.before() + built.size() + 1, definition));
    }
    return built;
  }

  private Note note(int number, FootnoteDefinition definition) {
    List<Inline> content = new ArrayList<>();
    for (Node node = definition.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph && content.isEmpty()) {
        content.addAll(inlines.children(node));
      } else {
        diagnostics.add(
            node instanceof Paragraph
                ? Unsupported.severalParagraphs(place(node), "a note")
                : Unsupported.at(place(node), node));
      }
    }
    if (content.isEmpty()) {
      diagnostics.add(Unsupported.empty(place(definition), "a note"));
    }
    return new Note(number, content, place(definition));
  }

  private Span place(Node node) {
    return places.of(node);
  }
}
