package org.sgreport.lint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the sentences of a text begin and end. */
public final class Sentences {
  /** A sentence by its place in the text. */
  public record Sentence(int start, int end, String words) {}

  private static final Pattern STOP = Pattern.compile("[.?!][”\"’)]*\\s+(?=[\\p{Lu}\\d“\"(])");
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:\\b(?:No|Nos|para|paras|sect|sects|chap|chaps|subpara|art|arts|Ms|Mr|Mrs|Dr|St|Vol|vol|Add|Rev|"
              + "Corr|Sales|cf|vs|Inc|Ltd|Jr|Prof|ed|eds|pp?|e\\.g|i\\.e|et al)|\\b\\p{Lu})\\.$");

  private Sentences() {}

  /** A stop after an abbreviation or an initial ends none. */
  public static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (Matcher stop = STOP.matcher(text); stop.find(); ) {
      if (!ABBREVIATION.matcher(text.substring(start, stop.start() + 1)).find()) {
        sentences.add(sentence(text, start, stop.end()));
        start = stop.end();
      }
    }
    sentences.add(sentence(text, start, text.length()));
    return sentences;
  }

  private static Sentence sentence(String text, int start, int end) {
    return new Sentence(start, end, text.substring(start, end));
  }
}
