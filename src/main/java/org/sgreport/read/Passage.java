package org.sgreport.read;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A piece of a foreign file as a count apart from the reader finds it: what it is, such as "text
 * box", where it is, and its words, which are runs of letters or of digits.
 */
public record Passage(String kind, String place, List<String> words) {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*|\\p{N}+");

  public Passage {
    words = List.copyOf(words);
  }

  public static Passage of(String kind, String place, String text) {
    return new Passage(kind, place, words(text));
  }

  /** An accent makes no difference to a word by whether it is typed as a sign of its own. */
  public static List<String> words(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return WORD.matcher(composed).results().map(MatchResult::group).toList();
  }
}
