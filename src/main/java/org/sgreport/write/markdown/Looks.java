package org.sgreport.write.markdown;

import java.util.List;
import org.sgreport.document.Inline;
import org.sgreport.document.PlainText;

/**
 * Whether the signs of bold and italics can stand around words: CommonMark takes them for signs
 * only where blanks and punctuation beside them allow it.
 */
record Looks(String before, String words, String after) {
  static Looks of(List<Inline> content, int index) {
    return new Looks(
        PlainText.withMarksAlone(content.subList(0, index)),
        PlainText.withMarksAlone(content.subList(index, index + 1)),
        PlainText.withMarksAlone(content.subList(index + 1, content.size())));
  }

  boolean fit() {
    if (words.isEmpty()) {
      return true;
    }
    int first = words.codePointAt(0);
    int last = words.codePointBefore(words.length());
    int outer = before.isEmpty() ? ' ' : before.codePointBefore(before.length());
    int next = after.isEmpty() ? ' ' : after.codePointAt(0);
    return fits(first, outer) && fits(last, next);
  }

  private static boolean fits(int inner, int outer) {
    return !isBlank(inner) && (!isPunctuation(inner) || isBlank(outer) || isPunctuation(outer));
  }

  private static boolean isBlank(int sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }

  private static boolean isPunctuation(int sign) {
    return !Character.isLetterOrDigit(sign) && !isBlank(sign);
  }
}
