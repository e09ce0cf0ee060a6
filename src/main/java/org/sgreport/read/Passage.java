package org.sgreport.read;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sgreport.text.RaisedLetters;

/**
 * A piece of a foreign file as a count apart from the reader finds it: what it is, such as "text
 * box", where it is, and its words, which are runs of letters or of digits.
 */
public record Passage(String kind, String place, List<String> words) {
  private static final Pattern NO_WORDS =
      Pattern.compile("(?U)(?!.*\\p{Ll}{2}).*|.*\\.{4,}.*|English|Paragraphs|Page(?: \\d{1,3})?");
  private static final Pattern RAISED = Pattern.compile(RaisedLetters.ANY);
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*|\\p{N}+");

  public Passage {
    words = List.copyOf(words);
  }

  /**
   * A line of a page; empty for one of figures and capitals only, such as "A/80/75" and "2/19",
   * which runs above or below the text, and for one of a contents page.
   */
  public static Optional<Passage> ofLine(String place, String line) {
    return NO_WORDS.matcher(line).matches()
        ? Optional.empty()
        : Optional.of(of("line", place, line));
  }

  public static Passage of(String kind, String place, String text) {
    return new Passage(kind, place, words(text));
  }

  /**
   * Accents that are signs of their own make no difference to a word, and raised letters are words
   * of their own.
   */
  public static List<String> words(String text) {
    String apart = RAISED.matcher(text).replaceAll(" $0 ");
    String composed = Normalizer.normalize(apart, Normalizer.Form.NFKC);
    return WORD.matcher(composed).results().map(MatchResult::group).toList();
  }
}
