package org.sgreport.write.docx.tracked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sgreport.compare.Pair;
import org.sgreport.ooxml.Dom;
import org.w3c.dom.Element;

/** The footnotes of both states, numbered in the order in which their marks are tracked. */
final class TrackedNotes {
  private final Element part;
  private final Map<String, Element> before;
  private final Map<String, Element> after;
  private final List<Element> tracked = new ArrayList<>();

  /** The later part becomes the tracked one; the earlier is of the same document. */
  TrackedNotes(Element before, Element after) {
    this.part = after;
    this.before = byId(before);
    this.after = byId(after);
    this.after.values().forEach(after::removeChild);
  }

  /** Without the separators. */
  private static Map<String, Element> byId(Element part) {
    Map<String, Element> notes = new HashMap<>();
    Dom.children(part, "footnote")
        .filter(n -> Dom.attribute(n, "type").isEmpty())
        .forEach(n -> notes.put(Dom.attribute(n, "id"), n));
    return notes;
  }

  boolean areAlike(Element markBefore, Element markAfter) {
    return Pair.alike(
        note(markBefore, true).getTextContent(), note(markAfter, false).getTextContent());
  }

  /** A mark in a foreign file may have no note; it gets an empty one. */
  private Element note(Element mark, boolean ofBefore) {
    Map<String, Element> notes = ofBefore ? before : after;
    return notes.computeIfAbsent(Dom.attribute(mark, "id"), id -> empty());
  }

  private Element empty() {
    Element note = part.getOwnerDocument().createElementNS(Dom.W, "w:footnote");
    Element paragraph = part.getOwnerDocument().createElementNS(Dom.W, "w:p");
    paragraph.appendChild(part.getOwnerDocument().createElementNS(Dom.W, "w:pPr"));
    note.appendChild(paragraph);
    return note;
  }

  /** The paragraph of a note that has one, as all of ours do, found by its mark. */
  Element paragraph(Element mark, boolean ofBefore) {
    return Dom.children(note(mark, ofBefore), "p").findFirst().orElseThrow();
  }

  /** Gives a mark and its note their number in the tracked file. */
  void number(Element mark, boolean ofBefore) {
    Element note = note(mark, ofBefore);
    tracked.add(note);
    ChangeMarks.set(mark, "id", "" + tracked.size());
    ChangeMarks.set(note, "id", "" + tracked.size());
  }

  /** Adds the tracked notes to the part, after its separators. */
  void finish() {
    tracked.forEach(part::appendChild);
  }
}
