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
      Pattern.compile("(?:[\\p{L}/.-]|\\p{Lu}[\\p{L}-]+ (?!and )\\p{Ll}{2,3} )$");

  private static final Pattern BEHIND = Pattern.compile("[\\p{L}/-]| \\p{Lu}");

  /** A noun right behind it; a verb in -ed is none. */
  private static final Pattern NOUN = Pattern.compile(" \\p{Ll}{5,}(?<!ed)\\b");

  /** One that ends like no verb in the past. */
  private static final Pattern SURE_NOUN =
      Pattern.compile(" \\p{Ll}{3,}(?:s|ion|ment|ity|cy|nce|nse|sis)\\b");

  private LongerName() {}

  static boolean isPart(String words, int start, int end) {
    String behind = words.substring(end);
    return BEFORE.matcher(words.substring(Math.max(0, start - NEAR), start)).find()
        || BEHIND.matcher(behind).lookingAt()
        || SURE_NOUN.matcher(behind).lookingAt();
  }

  static boolean saysWhich(String words, int end) {
    return NOUN.matcher(words.substring(end)).lookingAt();
  }
}
