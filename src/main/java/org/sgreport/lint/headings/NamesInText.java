package org.sgreport.lint.headings;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextUnit;

/**
 * The names that the paragraphs and notes of a document have: phrases of two or more words with
 * capitals within a sentence, and words that have a capital there more often than not.
 */
record NamesInText(List<String> phrases, Set<String> words, Set<String> known) {
  static final NamesInText NONE = new NamesInText(List.of(), Set.of(), Set.of());

  /** Words with a capital, with at most two short ones between. */
  private static final Pattern PHRASE =
      Pattern.compile(
          "(?<=[\\p{Ll},(] )\\p{Lu}[\\p{L}-]+(?:,? (?:\\p{Ll}{1,3} ){0,2}\\p{Lu}[\\p{L}-]+)+");

  private static final Pattern WORD = Pattern.compile("(?<=[\\p{Ll},(] )[\\p{L}-]{4,}");

  static NamesInText of(LintDocument text) {
    List<String> phrases =
        text.prose().stream()
            .flatMap(p -> PHRASE.matcher(p.text()).results())
            .map(MatchResult::group)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    Map<String, Integer> capitals = new HashMap<>();
    for (TextUnit unit : text.prose()) {
      WORD.matcher(unit.text()).results().forEach(w -> count(w.group(), capitals));
    }
    Set<String> words =
        capitals.entrySet().stream()
            .filter(e -> e.getValue() > 0)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return new NamesInText(phrases, words, capitals.keySet());
  }

  /** One up for a capital, one down for none. */
  private static void count(String word, Map<String, Integer> capitals) {
    int one = Character.isUpperCase(word.charAt(0)) ? 1 : -1;
    capitals.merge(word.toLowerCase(Locale.ROOT), one, Integer::sum);
  }

  /** Whether the word is one. */
  boolean has(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the text has it in any form: of a word that it does not have nobody knows. */
  boolean isKnown(String word) {
    return known.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The text without the phrases. */
  String without(String text) {
    String rest = text;
    for (String phrase : phrases) {
      rest = rest.replace(phrase, "");
    }
    return rest;
  }
}
