package org.sgreport.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.document.Inline;
import org.sgreport.text.Figures;

/** Text in which {@link TextNotes} has marked notes, as in {@code lamps[^3]}. */
final class NotedText {
  private static final Pattern MARK = Pattern.compile("\\[\\^(\\d{1,9})]");

  private NotedText() {}

  static List<Inline> inlines(String text) {
    List<Inline> inlines = new ArrayList<>();
    int from = 0;
    for (Matcher mark = MARK.matcher(text); mark.find(); from = mark.end()) {
      words(text.substring(from, mark.start()), inlines);
      inlines.add(new Inline.NoteMark(Figures.parse(mark.group(1))));
    }
    words(text.substring(from), inlines);
    return inlines;
  }

  private static void words(String words, List<Inline> to) {
    if (!words.isEmpty()) {
      to.add(new Inline.Text(words));
    }
  }
}
