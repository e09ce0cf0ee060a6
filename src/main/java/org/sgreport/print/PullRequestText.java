package org.sgreport.print;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words of inputs in the Markdown of pull requests, where they are words of one line: no tags,
 * links, pictures or addresses, and nobody is called.
 */
final class PullRequestText {
  private static final Pattern SIGNS = Pattern.compile("[\\\\`*_{}\\[\\]<>|~&!]|://|\\bwww\\.");

  /** A service looks for these once all else has been taken out; a comment parts them. */
  private static final Pattern CALLS = Pattern.compile("([@#])(?=\\w)");

  private PullRequestText() {}

  static String escaped(String text) {
    String plain = SIGNS.matcher(text.replace('\n', ' ')).replaceAll(PullRequestText::escaped);
    return CALLS.matcher(plain).replaceAll("$1<!-- -->");
  }

  private static String escaped(MatchResult sign) {
    return switch (sign.group()) {
      case "://" -> "\\\\://";
      case "www." -> "www\\\\.";
      default -> "\\\\\\" + sign.group();
    };
  }
}
