package org.sgreport.draft.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Inline;
import org.sgreport.language.vocabulary.CrossReferences;
import org.sgreport.text.Similar;

/**
 * References to paragraphs, chapters, sections, annexes and tables: {@code [](#laws)} for one,
 * {@code [](#laws,courts)} for several, {@code [](#laws..courts)} for a range. Abbreviated in
 * parentheses and notes ("paras. 38 and 40", "sect. IV.B"), in full in the running sentence
 * (Editorial Manual, cross-references).
 */
final class References {
  private final Targets targets;
  private final CrossReferences words;
  private final Diagnostics diagnostics;

  References(Targets targets, CrossReferences words, Diagnostics diagnostics) {
    this.targets = targets;
    this.words = words;
    this.diagnostics = diagnostics;
  }

  /**
   * The words and numbers for what comes after the #; nothing, with a diagnostic, if it is unknown.
   */
  List<Inline> inlines(String destination, boolean abbreviated, Span place) {
    List<List<String>> groups =
        Stream.of(destination.split(",")).map(g -> List.of(g.split("[.]{2}"))).toList();
    List<String> keys = groups.stream().flatMap(List::stream).toList();
    if (!known(keys, place)) {
      return List.of();
    }
    List<Target> all = keys.stream().flatMap(k -> targets.find(k).stream()).toList();
    Target first = all.get(0);
    if (all.stream()
        .anyMatch(
            t ->
                t.part() != first.part()
                    || t.inAnnex() != first.inAnnex()
                    || !t.annex().equals(first.annex()))) {
      diagnostics.add(
          MarkdownRules.BAD_KEY.at(
              place,
              "`#" + destination + "` refers to things of different kinds",
              "refer to paragraphs, chapters, sections, annexes and tables apart"));
      return List.of();
    }
    List<Inline> inlines = new ArrayList<>();
    inlines.add(new Inline.Text(before(first, keys.size() > 1, abbreviated)));
    for (int i = 0; i < groups.size(); i++) {
      inlines.add(new Inline.Text(i == 0 ? "" : words.and(i == groups.size() - 1)));
      group(groups.get(i), abbreviated, inlines);
    }
    boolean after = first.inAnnex() && !abbreviated;
    inlines.add(new Inline.Text(after ? words.ofAnnex(first.annex()) : ""));
    return inlines;
  }

  /** "annex II, para. " in parentheses; a lone annex or table has no number. */
  private String before(Target target, boolean several, boolean abbreviated) {
    String word = words.word(target.part(), several, abbreviated);
    if (target.number().isEmpty()) {
      return abbreviated ? word : words.alone(target.part());
    }
    String annex = abbreviated && target.inAnnex() ? words.inAnnex(target.annex()) : "";
    return annex + word + " ";
  }

  private void group(List<String> group, boolean abbreviated, List<Inline> inlines) {
    for (int i = 0; i < group.size(); i++) {
      inlines.add(new Inline.Text(i == 0 ? "" : words.to(abbreviated)));
      Target target = targets.find(group.get(i)).orElseThrow();
      if (!target.number().isEmpty()) {
        boolean label = target.part().isLabelled();
        inlines.add(new Inline.Reference(group.get(i), target.number(), label));
      }
    }
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
