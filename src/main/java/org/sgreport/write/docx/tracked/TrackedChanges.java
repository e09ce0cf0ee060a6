package org.sgreport.write.docx.tracked;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.sgreport.ooxml.Dom;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Merges the parts of two states of a Word file, each found by its name in the file. */
public final class TrackedChanges {
  private static final String MAIN = "word/document.xml";
  private static final String NOTES = "word/footnotes.xml";
  private static final String NUMBERING = "word/numbering.xml";
  private static final List<String> HEADERS =
      List.of("word/header1.xml", "word/header2.xml", "word/header3.xml");

  private final Function<String, byte[]> before;
  private final Function<String, byte[]> after;
  private final Reviser reviser;
  private final Map<String, byte[]> merged = new TreeMap<>();

  private TrackedChanges(
      Function<String, byte[]> before, Function<String, byte[]> after, Reviser reviser) {
    this.before = before;
    this.after = after;
    this.reviser = reviser;
  }

  /** The parts that take the places of the later ones. */
  public static Map<String, byte[]> merge(
      Function<String, byte[]> before, Function<String, byte[]> after, Reviser reviser)
      throws IOException {
    TrackedChanges changes = new TrackedChanges(before, after, reviser);
    changes.merge();
    return changes.merged;
  }

  private void merge() throws IOException {
    // 1. The earlier state becomes part of the later one's documents, part by part.
    Element main = Dom.root(MAIN, after.apply(MAIN));
    Element earlierMain = earlier(MAIN, main);
    Element notes = Dom.root(NOTES, after.apply(NOTES));
    Element earlierNotes = earlier(NOTES, notes);
    Element numbering = Dom.root(NUMBERING, after.apply(NUMBERING));
    ChangeMarks marks = new ChangeMarks(reviser, (int) Dom.all(main, "bookmarkStart").count());
    MergedBookmarks bookmarks = new MergedBookmarks(earlierMain, main, marks);
    // 2. The body takes the notes and the lists of its paragraphs with it.
    ListMerger numbers = new ListMerger(Dom.root(NUMBERING, before.apply(NUMBERING)), numbering);
    TrackedNotes tracked = new TrackedNotes(earlierNotes, notes);
    Blocks blocks = new Blocks(marks, numbers, new Paragraphs(marks, bookmarks, tracked));
    body(earlierMain, main, blocks);
    tracked.finish();
    // 3. The masthead and the running headers are by themselves.
    for (String header : HEADERS) {
      Element root = Dom.root(header, after.apply(header));
      blocks.mergeContent(earlier(header, root), root);
      merged.put(header, PartWriter.write(root));
    }
    merged.put(MAIN, PartWriter.write(main));
    merged.put(NOTES, PartWriter.write(notes));
    merged.put(NUMBERING, PartWriter.write(numbering));
  }

  private Element earlier(String part, Element later) throws IOException {
    Node copy = later.getOwnerDocument().importNode(Dom.root(part, before.apply(part)), true);
    return (Element) copy;
  }

  private static void body(Element before, Element after, Blocks blocks) {
    Element was = Dom.children(before, "body").findFirst().orElseThrow();
    Element body = Dom.children(after, "body").findFirst().orElseThrow();
    List<Node> tracked = blocks.merge(Blocks.blocks(was), Blocks.blocks(body));
    Node section = body.getLastChild();
    tracked.forEach(node -> body.insertBefore(node, section));
  }
}
