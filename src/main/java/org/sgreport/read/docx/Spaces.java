package org.sgreport.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sgreport.document.Inline;
import org.sgreport.document.PlainText;
import org.sgreport.document.Portion;

/** Running text with single spaces, none at its ends, and neighbouring words joined. */
final class Spaces {
  private static final Pattern BLANK = Pattern.compile("[\\s\u0085\u2028\u2029]+");

  private boolean afterSpace = true;

  private Spaces() {}

  static List<Inline> single(List<Inline> content) {
    List<Inline> single = new Spaces().of(content);
    int end = PlainText.withMarksAlone(single).stripTrailing().length();
    return new Portion(0, end).of(single);
  }

  private List<Inline> of(List<Inline> content) {
    List<Inline> single = new ArrayList<>();
    for (Inline inline : content) {
      int last = single.size() - 1;
      if (inline instanceof Inline.Text text) {
        String words = words(text.words());
        if (last >= 0 && single.get(last) instanceof Inline.Text before) {
          single.set(last, new Inline.Text(before.words() + words));
        } else if (!words.isEmpty()) {
          single.add(new Inline.Text(words));
        }
      } else {
        afterSpace &= !inline.children().isEmpty();
        single.add(inline.with(of(inline.children())));
      }
    }
    return single;
  }

  private String words(String words) {
    String spaced = BLANK.matcher(words).replaceAll(" ");
    String single = afterSpace ? spaced.stripLeading() : spaced;
    afterSpace = spaced.isEmpty() ? afterSpace : spaced.endsWith(" ");
    return single;
  }
}
