package org.sgreport.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The figure of a page's first note where a program has joined it to the last word above, as it
 * joins words at a hyphen that ends a line: both are parted, and the hyphen is there again.
 */
final class JoinedFigures {
  private static final Pattern JOINED = Pattern.compile("(.*\\p{L}{2})(\\d{1,3})");

  private JoinedFigures() {}

  static List<TextLine> parted(List<TextLine> page, int lastNote) {
    int figure = lastNote + 1;
    boolean alone = page.stream().anyMatch(l -> l.text().strip().equals("" + figure));
    for (int i = 0; i < page.size() && !alone; i++) {
      Matcher joined = JOINED.matcher(page.get(i).text());
      boolean last = i + 1 == page.size() || page.get(i + 1).isBlank();
      if (last && joined.matches() && joined.group(2).equals("" + figure)) {
        List<TextLine> parted = new ArrayList<>(page);
        parted.set(i, page.get(i).with(joined.group(1) + "-"));
        if (new NoteMarks(parted.subList(0, i + 1)).has(figure)) {
          parted.add(i + 1, page.get(i).with("" + figure));
          return parted;
        }
      }
    }
    return page;
  }
}
