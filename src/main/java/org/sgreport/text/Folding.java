package org.sgreport.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without case, accents, apostrophes and punctuation: what names are sorted and found by. */
public final class Folding {
  private static final Pattern DROPPED = Pattern.compile("[\\p{M}'’]");
  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Folding() {}

  /** "Côte d’Ivoire" gives "cote divoire"; brackets and hyphens become one space. */
  public static String key(String text) {
    String bare = DROPPED.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return NOT_A_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
