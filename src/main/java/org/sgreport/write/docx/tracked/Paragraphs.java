package org.sgreport.write.docx.tracked;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sgreport.compare.DiffRun;
import org.sgreport.ooxml.Dom;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Tracks what changed within paragraphs, and paragraphs that came, went or moved. */
final class Paragraphs {
  private final ChangeMarks marks;
  private final MergedBookmarks bookmarks;
  private final TrackedNotes notes;

  Paragraphs(ChangeMarks marks, MergedBookmarks bookmarks, TrackedNotes notes) {
    this.marks = marks;
    this.bookmarks = bookmarks;
    this.notes = notes;
  }

  /** Changes the later paragraph into one that tracks what it was. */
  void merge(Element before, Element after) {
    Tokens were = Tokens.of(before, bookmarks::isKept);
    Tokens are = Tokens.of(after, anchor -> true);
    List<DiffRun<Token>> stretches = DiffRun.of(were.all(), are.all(), this::isSame);
    ParagraphContent content = emptied(after);
    for (DiffRun<Token> stretch : readable(stretches)) {
      if (stretch.same()) {
        same(stretch, content);
      } else if (saysTheSame(stretch)) {
        stretch.before().forEach(t -> content.anchors(t.anchors()));
        stretch.after().forEach(t -> content.add(t, MarkedChange.SAME));
      } else {
        stretch.before().forEach(t -> content.add(alone(t, true), MarkedChange.REMOVED));
        stretch.after().forEach(t -> content.add(alone(t, false), MarkedChange.ADDED));
      }
    }
    content.anchors(were.anchorsBehind());
    content.anchors(are.anchorsBehind());
    properties(before, after);
  }

  private boolean isSame(Token before, Token after) {
    return before.isSame(after)
        && (before.kind() != Token.Kind.NOTE || notes.areAlike(mark(before), mark(after)));
  }

  /** Words that have become a field or a link, or such a one that has become words. */
  private static boolean saysTheSame(DiffRun<Token> stretch) {
    boolean field =
        Stream.concat(stretch.before().stream(), stretch.after().stream())
            .anyMatch(t -> t.kind() == Token.Kind.WHOLE);
    String words = Token.words(stretch.before());
    return field && !words.isEmpty() && words.equals(Token.words(stretch.after()));
  }

  private static Element mark(Token note) {
    return Dom.children(note.runs().get(0), "footnoteReference").findFirst().orElseThrow();
  }

  private void same(DiffRun<Token> stretch, ParagraphContent content) {
    for (int i = 0; i < stretch.after().size(); i++) {
      Token before = stretch.before().get(i);
      Token after = stretch.after().get(i);
      if (after.kind() == Token.Kind.NOTE) {
        merge(notes.paragraph(mark(before), true), notes.paragraph(mark(after), false));
        notes.number(mark(after), false);
      }
      content.anchors(before.anchors());
      content.add(after, MarkedChange.SAME);
    }
  }

  /** A token of one state only; its note is, too. */
  private Token alone(Token token, boolean ofBefore) {
    if (token.kind() == Token.Kind.NOTE) {
      content(
          notes.paragraph(mark(token), ofBefore),
          ofBefore ? MarkedChange.REMOVED : MarkedChange.ADDED);
      notes.number(mark(token), ofBefore);
    }
    return token;
  }

  /** Spaces and commas that stayed between words that did not are taken for changed. */
  private static List<DiffRun<Token>> readable(List<DiffRun<Token>> stretches) {
    List<DiffRun<Token>> readable = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      DiffRun<Token> stretch = stretches.get(i);
      boolean within = i > 0 && i < stretches.size() - 1;
      boolean bare = stretch.after().stream().allMatch(t -> t.kind() == Token.Kind.BETWEEN);
      int last = readable.size() - 1;
      if (last >= 0 && !readable.get(last).same() && (!stretch.same() || within && bare)) {
        readable.set(last, joined(readable.get(last), stretch));
      } else {
        readable.add(stretch);
      }
    }
    return readable;
  }

  private static DiffRun<Token> joined(DiffRun<Token> first, DiffRun<Token> second) {
    return new DiffRun<>(
        false,
        Stream.concat(first.before().stream(), second.before().stream()).toList(),
        Stream.concat(first.after().stream(), second.after().stream()).toList());
  }

  private ParagraphContent emptied(Element paragraph) {
    for (Node child = paragraph.getFirstChild(); child != null; ) {
      Node next = child.getNextSibling();
      if (!"pPr".equals(child.getLocalName())) {
        paragraph.removeChild(child);
      }
      child = next;
    }
    return new ParagraphContent(paragraph, marks);
  }

  /** The looks of a paragraph that are not those it had. */
  private void properties(Element before, Element after) {
    Element was = propertiesOf(before);
    Element is = propertiesOf(after);
    if (!was.isEqualNode(is)) {
      Element change = marks.of(is.getOwnerDocument(), "pPrChange");
      change.appendChild(was);
      is.appendChild(change);
    }
  }

  private static Element propertiesOf(Element paragraph) {
    return Dom.children(paragraph, "pPr").findFirst().orElseThrow();
  }

  /** Marks all words of a paragraph that came, went or moved, and its end. */
  void whole(Element paragraph, MarkedChange change) {
    content(paragraph, change);
    Element end = ChangeMarks.element(paragraph.getOwnerDocument(), "rPr");
    end.appendChild(marks.of(paragraph.getOwnerDocument(), change.element()));
    propertiesOf(paragraph).appendChild(end);
  }

  /**
   * Marks the words alone, where the end of the paragraph cannot go: the last of a cell or note.
   */
  void content(Element paragraph, MarkedChange change) {
    boolean ofBefore = change.isOfBefore();
    Predicate<Element> kept = ofBefore ? bookmarks::isKept : anchor -> true;
    Tokens tokens = Tokens.of(paragraph, kept);
    ParagraphContent content = emptied(paragraph);
    tokens.all().forEach(t -> content.add(alone(t, ofBefore), change));
    content.anchors(tokens.anchorsBehind());
  }
}
