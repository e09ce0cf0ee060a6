package org.sgreport.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sgreport.document.Inline;
import org.sgreport.document.PlainText;
import org.sgreport.document.Portion;
import org.sgreport.reference.Symbols;

/** A piece of running text and how it looks; the address is empty where it leads to none. */
record Run(Inline content, boolean bold, boolean italic, String address) {
  /**
   * Runs as running text: italics within links within bold, so that a bold sentence with a title in
   * it is one.
   */
  static List<Inline> inlines(List<Run> runs) {
    List<Inline> inlines = new ArrayList<>();
    for (List<Run> group : groups(runs, Run::bold)) {
      List<Inline> content = linked(group);
      inlines.addAll(group.get(0).bold ? looking(content, Inline.Strong::new) : content);
    }
    return inlines;
  }

  private static List<Inline> linked(List<Run> runs) {
    List<Inline> inlines = new ArrayList<>();
    for (List<Run> group : groups(runs, Run::address)) {
      String address = group.get(0).address;
      List<Inline> content = slanted(group);
      boolean plain = address.isEmpty() || isSymbol(content, address);
      inlines.addAll(plain ? content : looking(content, c -> new Inline.Link(c, address)));
    }
    return inlines;
  }

  /** Every symbol leads to its document, without a link of its own. */
  private static boolean isSymbol(List<Inline> content, String address) {
    return Symbols.isAddress(address, PlainText.withMarksAlone(content).strip());
  }

  private static List<Inline> slanted(List<Run> runs) {
    List<Inline> inlines = new ArrayList<>();
    for (List<Run> group : groups(runs, Run::italic)) {
      List<Inline> content = group.stream().map(Run::content).toList();
      inlines.addAll(group.get(0).italic ? looking(content, Inline.Emphasis::new) : content);
    }
    return inlines;
  }

  /** Spaces at the ends look like nothing, and stand outside. */
  private static List<Inline> looking(List<Inline> content, Function<List<Inline>, Inline> look) {
    String text = PlainText.withMarksAlone(content);
    int from = 0;
    while (from < text.length() && isBlank(text.charAt(from))) {
      from++;
    }
    int to = text.length();
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (from == to) {
      return content;
    }
    return new Portion(from, to).replaced(content, within -> List.of(look.apply(within)));
  }

  private static boolean isBlank(char sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }

  /** Those that follow one another and are alike. */
  private static List<List<Run>> groups(List<Run> runs, Function<Run, ?> by) {
    List<List<Run>> groups = new ArrayList<>();
    for (Run run : runs) {
      int last = groups.size() - 1;
      if (last < 0 || !by.apply(groups.get(last).get(0)).equals(by.apply(run))) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(run);
    }
    return groups;
  }
}
