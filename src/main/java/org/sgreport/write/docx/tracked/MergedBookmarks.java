package org.sgreport.write.docx.tracked;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sgreport.ooxml.Dom;
import org.w3c.dom.Element;

/** The bookmarks of the earlier state that the later one lacks: a file has each name once. */
final class MergedBookmarks {
  private final Map<String, String> kept = new HashMap<>();

  /** Gives those that are kept new numbers. */
  MergedBookmarks(Element before, Element after, ChangeMarks marks) {
    Set<String> names =
        Dom.all(after, "bookmarkStart")
            .map(b -> Dom.attribute(b, "name"))
            .collect(Collectors.toSet());
    Dom.all(before, "bookmarkStart")
        .filter(b -> !names.contains(Dom.attribute(b, "name")))
        .forEach(b -> kept.put(Dom.attribute(b, "id"), marks.number()));
    Dom.all(before, "bookmarkStart").forEach(this::renumber);
    Dom.all(before, "bookmarkEnd").forEach(this::renumber);
  }

  private void renumber(Element mark) {
    String number = kept.getOrDefault(Dom.attribute(mark, "id"), "");
    ChangeMarks.set(mark, "id", number);
  }

  /** Whether an anchor of the earlier state is in the tracked one. */
  boolean isKept(Element anchor) {
    return anchor.getLocalName().startsWith("bookmark") && !Dom.attribute(anchor, "id").isEmpty();
  }
}
