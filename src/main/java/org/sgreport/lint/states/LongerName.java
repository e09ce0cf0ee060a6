package org.sgreport.lint.states;

import java.util.regex.Pattern;

/**
 * Whether the name of a State is a part of a longer name, such as that of a conference or an envoy,
 * or says which, as in "Palestine refugees": then its form is not the document's.
 */
final class LongerName {
  /** So far before it a longer name is looked for, in signs. */
  private static final int NEAR = 40;

  private static final Pattern BEFORE =
      Pattern.compile("(?:[\\p{L}/.-]|\\p{Lu}{3,}, |\\p{Lu}[\\p{L}-]+ (?!and )\\p{Ll}{2,3} )$");

  private static final Pattern BEHIND = Pattern.compile("[\\p{L}/-]| \\p{Lu}");

  /** A noun right behind it, which a verb in the past and a small word are not. */
  private static final Pattern NOUN =
      Pattern.compile(
          " (?!(?:began|begun|broke|brought|built|bought|caught|chose|fought|found|heard|sought|spent|spoke|stood|taught|thought|understood|withdrew|wrote|which|where|while|there|until|since|among|about|after|before|under|without|during|because|could|would|might|should|still|never|often|already)\\b)\\p{Ll}{5,}(?<!ed)\\b");

  private LongerName() {}

  static boolean isPart(String words, int start, int end) {
    String behind = words.substring(end);
    return BEFORE.matcher(words.substring(Math.max(0, start - NEAR), start)).find()
        || BEHIND.matcher(behind).lookingAt()
        || saysWhich(words, end);
  }

  static boolean saysWhich(String words, int end) {
    return NOUN.matcher(words.substring(end)).lookingAt();
  }
}
