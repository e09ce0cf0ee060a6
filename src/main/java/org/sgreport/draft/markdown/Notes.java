package org.sgreport.draft.markdown;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.text.Enumerator;

/**
 * The footnotes of a document: what defines them, and their numbers in the order of their marks.
 */
final class Notes {
  private final int before;
  private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Set<String> lettered = new HashSet<>();
  private final Map<String, String> letters = new LinkedHashMap<>();

  /**
   * So many notes have numbers already. Adds {@code markdown/note-twice} for a note that is defined
   * twice.
   */
  Notes(Node document, int before, Places places, Diagnostics diagnostics) {
    this.before = before;
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteDefinition definition) {
        if (definitions.putIfAbsent(key(definition.getLabel()), definition) != null) {
          diagnostics.add(
              MarkdownRules.NOTE_TWICE.at(
                  places.of(definition),
                  "the note `[^" + definition.getLabel() + "]` is defined twice",
                  "give one of the two another name"));
        }
      }
    }
  }

  /** Labels that differ in case alone are one to Markdown. */
  private static String key(String label) {
    return label.toLowerCase(Locale.ROOT);
  }

  /** Those that the text defines. */
  Set<String> labels() {
    return definitions.keySet();
  }

  boolean defines(String label) {
    return definitions.containsKey(key(label));
  }

  /** The number of a note, given at its mark; empty where the note has been marked before. */
  Optional<Integer> number(String label) {
    if (numbers.containsKey(key(label)) || lettered.contains(key(label))) {
      return Optional.empty();
    }
    numbers.put(key(label), before + numbers.size() + 1);
    return Optional.of(before + numbers.size());
  }

  /** How many notes come before the first. */
  int before() {
    return before;
  }

  /** From here on, marks in the cells of another table are given letters, from a on. */
  void beginTable() {
    letters.clear();
  }

  /** The letter of a note of this table; empty where the note is marked elsewhere. */
  Optional<String> letter(String label) {
    boolean elsewhere = numbers.containsKey(key(label)) || lettered.contains(key(label));
    if (elsewhere && !letters.containsKey(key(label))) {
      return Optional.empty();
    }
    lettered.add(key(label));
    return Optional.of(
        letters.computeIfAbsent(key(label), k -> Enumerator.letter(letters.size() + 1)));
  }

  /** The definitions of the notes of this table by their letters. */
  Map<String, FootnoteDefinition> inTable() {
    Map<String, FootnoteDefinition> notes = new LinkedHashMap<>();
    letters.forEach((label, letter) -> notes.put(letter, definitions.get(label)));
    return notes;
  }

  /** The definitions in the order of their numbers. */
  List<FootnoteDefinition> marked() {
    return numbers.keySet().stream().map(definitions::get).toList();
  }

  /**
   * Adds {@code markdown/unused-note} for each definition that no mark points to, and {@code
   * markdown/unknown-mark} where a mark lacks a sign.
   */
  void checkAllMarked(Places places, Diagnostics diagnostics) {
    definitions.forEach(
        (label, definition) -> {
          if (!numbers.containsKey(label) && !lettered.contains(label)) {
            diagnostics.add(unmarked(definition, places));
          }
        });
  }

  private static Diagnostic unmarked(FootnoteDefinition definition, Places places) {
    String label = definition.getLabel();
    String mark = "[^" + label + "]";
    return Stream.of("[" + label + "]", "^" + label + "]", "(^" + label + ")")
        .flatMap(
            broken ->
                places
                    .first(broken, "[" + broken)
                    .map(
                        at ->
                            MarkdownRules.UNKNOWN_MARK.at(
                                at,
                                "`" + broken + "` looks like a mark and is none",
                                "write " + mark + " for the mark of the note"))
                    .stream())
        .findFirst()
        .orElseGet(
            () ->
                MarkdownRules.UNUSED_NOTE.at(
                    places.of(definition),
                    "no mark in the text points to the note `" + mark + "`",
                    "put its mark where it belongs, or delete the note"));
  }
}
