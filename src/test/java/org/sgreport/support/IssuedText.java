package org.sgreport.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in the Markdown form as it would be copied from the pages of an issued document: lines
 * broken, pages broken inside paragraphs, notes at the foot of the page of their marks, which are
 * bare figures, symbol and page number in between.
 */
public final class IssuedText {
  private static final int WIDTH = 84;
  private static final int PAGE = 46;
  private static final Pattern MARK = Pattern.compile("\\[\\^(\\d+)]");

  private final String symbol;
  private final boolean formFeeds;
  private final Map<Integer, String> notes = new LinkedHashMap<>();
  private final List<String> out = new ArrayList<>();
  private final List<Integer> due = new ArrayList<>();
  private int lines;
  private int page = 1;

  private IssuedText(String symbol, boolean formFeeds) {
    this.symbol = symbol;
    this.formFeeds = formFeeds;
  }

  public static String of(String markdown, String symbol, boolean formFeeds) {
    return new IssuedText(symbol, formFeeds).text(markdown);
  }

  private String text(String markdown) {
    List<String> blocks = markdown.lines().filter(l -> !l.isBlank()).toList();
    for (String block : blocks) {
      Matcher note = Pattern.compile("\\[\\^(\\d+)]: *(.*)").matcher(block);
      if (note.matches()) {
        notes.put(Integer.parseInt(note.group(1)), note.group(2).replace("*", ""));
      }
    }
    for (String block : blocks) {
      if (!block.startsWith("[^")) {
        block(block.replace("*", ""), block.startsWith("#"));
      }
    }
    endPage();
    return String.join("\n", out) + "\n";
  }

  private void block(String block, boolean heading) {
    if (heading) {
      line("");
    }
    wrapped(block.replaceFirst("^#+ ", "").strip()).forEach(this::line);
    if (heading) {
      line("");
    }
  }

  /** As long lines as fit; a line can end after a hyphen within a word. */
  private static List<String> wrapped(String text) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (rest.length() > WIDTH) {
      int space = rest.lastIndexOf(' ', WIDTH);
      int hyphen = rest.lastIndexOf('-', WIDTH - 1) + 1;
      boolean inWord = hyphen > space && hyphen < rest.length() && rest.charAt(hyphen) != ' ';
      lines.add(rest.substring(0, inWord ? hyphen : space));
      rest = rest.substring(inWord ? hyphen : space + 1);
    }
    lines.add(rest);
    return lines;
  }

  private void line(String line) {
    MARK.matcher(line).results().forEach(m -> due.add(Integer.parseInt(m.group(1))));
    out.add(line.isEmpty() ? "" : "   " + MARK.matcher(line).replaceAll("$1"));
    if (++lines >= PAGE) {
      endPage();
    }
  }

  private void endPage() {
    if (!due.isEmpty()) {
      out.add("__________________");
      due.forEach(n -> wrapped(n + "  " + notes.get(n)).forEach(l -> out.add("     " + l)));
    }
    due.clear();
    out.add("");
    out.add(formFeeds ? "\f" + symbol : page + "/99");
    if (!formFeeds) {
      out.add(symbol);
    }
    lines = 0;
    page++;
  }
}
