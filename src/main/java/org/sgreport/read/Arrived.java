package org.sgreport.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sum of a file: how many of its words are in the text that was read of it, and which passages
 * are not. Words are compared as a bag, so that an order that readers settle changes nothing.
 */
public record Arrived(int words, int arrived, List<Lost> lost) {
  /** Fewer than this many words of 100 are no document. */
  private static final int WHOLE = 99;

  /** A passage is not looked for farther on than so many signs. */
  private static final int NEAR = 20_000;

  /** A year to which the mark of a note was pasted, as "20132". */
  private static final Pattern MARKED_YEAR = Pattern.compile("(\\d{4})(\\d{1,3})");

  /** A passage of which some words did not arrive. */
  public record Lost(Passage passage, int words) {}

  public Arrived {
    lost = List.copyOf(lost);
  }

  /** The text is what was read, in any form. What is found whole, in its order, is taken first. */
  public static Arrived of(List<Passage> passages, String text) {
    List<String> read = Passage.words(text);
    String line = " " + String.join(" ", read) + " ";
    Map<String, Integer> left = new HashMap<>();
    read.forEach(w -> left.merge(w, 1, Integer::sum));
    List<Passage> broken = new ArrayList<>();
    int at = 0;
    for (Passage passage : passages) {
      if (passage.words().isEmpty()) {
        continue;
      }
      String wanted = " " + String.join(" ", passage.words()) + " ";
      int found = found(wanted, line, at);
      if (found < 0) {
        broken.add(passage);
      } else {
        at = found + wanted.length() - 1;
        passage.words().forEach(w -> left.merge(w, -1, Integer::sum));
      }
    }
    List<Lost> lost =
        broken.stream().map(p -> new Lost(p, taken(p, left))).filter(l -> l.words > 0).toList();
    int words = passages.stream().mapToInt(p -> p.words().size()).sum();
    return new Arrived(words, words - lost.stream().mapToInt(Lost::words).sum(), lost);
  }

  /** Where the passage begins in the text from a place on, mostly there; -1 if not near it. */
  private static int found(String wanted, String text, int at) {
    if (text.startsWith(wanted, at)) {
      return at;
    }
    int end = Math.min(text.length(), at + NEAR + wanted.length());
    int found = text.substring(at, end).indexOf(wanted);
    return found < 0 ? -1 : at + found;
  }

  /** How many words of the passage are not among those that are left, which are fewer after it. */
  private static int taken(Passage passage, Map<String, Integer> left) {
    int gone = 0;
    for (String word : passage.words()) {
      Matcher marked = MARKED_YEAR.matcher(word);
      if (isTaken(word, left)) {
        continue;
      }
      boolean parts =
          marked.matches() && isTaken(marked.group(1), left) && isTaken(marked.group(2), left);
      gone += parts ? 0 : 1;
    }
    return gone;
  }

  private static boolean isTaken(String word, Map<String, Integer> left) {
    int there = left.getOrDefault(word, 0);
    if (there > 0) {
      left.put(word, there - 1);
    }
    return there > 0;
  }

  /** Whether so much arrived that the document can be called read. */
  public boolean isWhole() {
    return arrived * 100L >= words * (long) WHOLE;
  }

  /** "read 1,234 of 1,300 words". */
  public String summary() {
    return "read " + arrived + " of " + words + " words";
  }

  /** The first words of a passage. */
  public static String beginning(Passage passage) {
    return passage.words().stream().limit(5).collect(Collectors.joining(" "));
  }
}
