package org.sgreport.reference;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The language that a text is in: by its script, or by its most frequent words. */
public final class DocumentLanguage {
  private static final List<Frequent> LANGUAGES =
      Table.rows("language-words.tsv").stream().map(Frequent::of).toList();

  /** A text with fewer words says nothing of its language. */
  private static final int FEWEST = 50;

  private record Frequent(String name, UnicodeScript script, Set<String> words) {
    static Frequent of(String[] row) {
      return new Frequent(row[0], UnicodeScript.valueOf(row[1]), Set.of(row[2].split(" ")));
    }

    long in(Map<String, Long> counts) {
      return words.stream().mapToLong(w -> counts.getOrDefault(w, 0L)).sum();
    }
  }

  private DocumentLanguage() {}

  /** Its English name; English where nothing else is more likely. */
  public static String of(String text) {
    UnicodeScript script = script(text);
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    Map<String, Long> counts =
        Arrays.stream(words)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return script == UnicodeScript.LATIN && words.length < FEWEST
        ? "English"
        : LANGUAGES.stream()
            .filter(l -> l.script == script)
            .max(Comparator.comparingLong(l -> l.in(counts)))
            .map(Frequent::name)
            .orElse("English");
  }

  /** That of most of the letters. */
  private static UnicodeScript script(String text) {
    return text
        .codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(UnicodeScript.LATIN);
  }
}
