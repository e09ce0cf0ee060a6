package org.sgreport.read.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sgreport.document.Block;
import org.sgreport.document.Contents;
import org.sgreport.document.PlainText;
import org.sgreport.read.ListedHeadings;

/**
 * The contents page of a text, which is passed over and made anew, down to the deepest heading that
 * it lists. Its entries end with dots or the number of a page.
 */
final class TextContents {
  private static final Pattern HEAD = Pattern.compile("\\s*(?:Contents|CONTENTS)\\s*");
  private static final Pattern ENTRY = Pattern.compile(".*\\.{4,}.*|.*\\S {3,}\\d{1,3}\\s*");

  /** The letters of each entry, with those of its mark. */
  private final Set<String> listed = new HashSet<>();

  private boolean open;

  /** The lines of a page without those of the contents. */
  List<TextLine> without(List<TextLine> page) {
    int from = 0;
    while (!open && from < page.size() && !HEAD.matcher(page.get(from).text()).matches()) {
      from++;
    }
    int to = page.size() - 1;
    while (to > from && !ENTRY.matcher(page.get(to).text()).matches()) {
      to--;
    }
    open = to > from;
    if (!open) {
      return page;
    }
    entries(page.subList(from + 1, to + 1));
    List<TextLine> others = new ArrayList<>(page.subList(0, from));
    others.addAll(page.subList(to + 1, page.size()));
    return others;
  }

  private void entries(List<TextLine> lines) {
    StringBuilder entry = new StringBuilder();
    for (TextLine line : lines) {
      entry.append(line.text());
      if (ENTRY.matcher(line.text()).matches()) {
        listed.add(letters(entry.toString()));
        entry.setLength(0);
      }
    }
  }

  /** None where there was no such page. */
  Contents of(List<Block> body) {
    return ListedHeadings.contents(body, this::isListed, !listed.isEmpty(), List.of("page"));
  }

  private boolean isListed(Block.Heading heading) {
    String title = PlainText.withoutMarks(heading.content());
    return listed.contains(letters(heading.enumerator() + title));
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}]", "");
  }
}
