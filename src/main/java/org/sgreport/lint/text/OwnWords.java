package org.sgreport.lint.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.document.Inline;
import org.sgreport.document.PlainText;

/** Running text with all that is quoted, titled or an address hidden, character for character. */
final class OwnWords {
  private static final char HIDDEN = '\uE000';
  private static final Pattern NOT_OWN =
      Pattern.compile(
          "“[^”]{0,9999}+”|\"[^\"]*\"|(?:https?://|www\\.)(?:[^\\s()]|\\([^\\s()]*\\))*[\\w/]|(?<!\\S)\\S+@\\S+\\w");

  private OwnWords() {}

  /** Hides words that a house has said to be right, too. */
  static String of(List<Inline> content, List<String> right) {
    String text = PlainText.withoutMarks(withoutTitles(content));
    StringBuilder own = new StringBuilder(text);
    for (String words : right) {
      for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
        own.replace(at, at + words.length(), hidden(words));
      }
    }
    for (Matcher m = NOT_OWN.matcher(text); m.find(); ) {
      own.replace(m.start(), m.end(), hidden(m.group()));
    }
    return own.toString();
  }

  private static String hidden(String text) {
    return String.valueOf(HIDDEN).repeat(text.length());
  }

  /** With titles in italics hidden. */
  private static List<Inline> withoutTitles(List<Inline> content) {
    return content.stream().map(OwnWords::withoutTitles).toList();
  }

  private static Inline withoutTitles(Inline inline) {
    return inline instanceof Inline.Emphasis title
        ? new Inline.Text(hidden(PlainText.withoutMarks(title.children())))
        : inline.with(withoutTitles(inline.children()));
  }
}
