package org.sgreport.draft.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Inline;
import org.sgreport.draft.markdown.Targets.Target;
import org.sgreport.text.Similar;

/**
 * References to paragraphs, chapters and sections: {@code [](#laws)} for one, {@code
 * [](#laws,courts)} for several, {@code [](#laws..courts)} for a range. Abbreviated in parentheses
 * and notes ("paras. 38 and 40", "sect. IV.B"), in full in the running sentence (Editorial Manual,
 * cross-references).
 */
final class References {
  private final Targets targets;
  private final Diagnostics diagnostics;

  References(Targets targets, Diagnostics diagnostics) {
    this.targets = targets;
    this.diagnostics = diagnostics;
  }

  /**
   * The words and numbers for what stands after the #; nothing, with a diagnostic, if it is
   * unknown.
   */
  List<Inline> inlines(String destination, boolean abbreviated, Span place) {
    List<List<String>> groups =
        Stream.of(destination.split(",")).map(g -> List.of(g.split("[.]{2}"))).toList();
    List<String> keys = groups.stream().flatMap(List::stream).toList();
    if (!known(keys, place)) {
      return List.of();
    }
    List<Target> all = keys.stream().flatMap(k -> targets.find(k).stream()).toList();
    String word = word(all.get(0), keys.size() > 1, abbreviated);
    if (all.stream().anyMatch(t -> !word(t, keys.size() > 1, abbreviated).equals(word))) {
      diagnostics.add(
          MarkdownRules.BAD_KEY.at(
              place,
              "`#" + destination + "` refers to things of different kinds",
              "refer to paragraphs, chapters and sections apart"));
      return List.of();
    }
    List<Inline> inlines = new ArrayList<>(List.of(new Inline.Text(word + " ")));
    for (int i = 0; i < groups.size(); i++) {
      inlines.add(new Inline.Text(i == 0 ? "" : i < groups.size() - 1 ? ", " : " and "));
      group(groups.get(i), abbreviated, inlines);
    }
    return inlines;
  }

  private void group(List<String> group, boolean abbreviated, List<Inline> inlines) {
    for (int i = 0; i < group.size(); i++) {
      inlines.add(new Inline.Text(i == 0 ? "" : abbreviated ? "-" : " to "));
      String key = group.get(i);
      inlines.add(new Inline.Reference(key, targets.find(key).orElseThrow().number()));
    }
  }

  private static String word(Target target, boolean several, boolean abbreviated) {
    String plural = several ? "s" : "";
    if (abbreviated) {
      String stem = target.chapter() ? "chap" : target.heading() ? "sect" : "para";
      return stem + plural + ".";
    }
    String stem = target.chapter() ? "chapter" : target.heading() ? "section" : "paragraph";
    return stem + plural;
  }

  private boolean known(List<String> keys, Span place) {
    List<String> unknown = keys.stream().filter(k -> targets.find(k).isEmpty()).toList();
    for (String key : unknown) {
      diagnostics.add(
          MarkdownRules.UNKNOWN_REFERENCE.at(
              place,
              "nothing has the key `" + key + "`",
              Similar.closest(key, targets.keys())
                  .map(k -> "refer to `#" + k + "`, the most similar key")
                  .orElse(
                      "put {#" + key + "} at the end of the paragraph or heading that is meant")));
    }
    return unknown.isEmpty();
  }
}
