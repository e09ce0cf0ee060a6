package org.sgreport.read.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sgreport.reference.Symbols;
import org.sgreport.source.Source;

/**
 * The lines of a text by its pages, without page numbers, running symbols and job numbers. A page
 * ends with a form feed or, where there are none, with its number, such as 4/18.
 */
final class TextPages {
  private static final Pattern BLANK = Pattern.compile("[\u00a0\u000B\u0085\u2028\u2029]");
  private static final String PAGE_NUMBER = "\\d{1,3}/\\d{1,3}";
  private static final String JOB =
      "(?:[A-Z]{1,2}\\.)?\\d\\d-\\d{5}(?: ?\\([A-Z]\\))?|\\*\\d{7}\\*";

  /** What stands at the foot of a page, in any order; days such as 230425 beside it. */
  private static final Pattern FOOT =
      Pattern.compile(
          "(?=.*(?:"
              + PAGE_NUMBER
              + "|"
              + JOB
              + "))(?:(?:"
              + PAGE_NUMBER
              + "|"
              + JOB
              + "|\\d{6}|/\\.\\.\\.)\\s*)+");

  private static final Pattern FOOT_OF_FIRST = Pattern.compile("\\d{6}");

  /** Above and below pages of documents that were typed. */
  private static final Pattern TYPED_HEAD =
      Pattern.compile("English|Page \\d{1,3}|/\\.\\.\\.|-{3,}");

  private static final Pattern FIGURE = Pattern.compile("\\d{1,3}");
  private static final Pattern NUMBERED =
      Pattern.compile("(?:.*\\s)?" + PAGE_NUMBER + "(?:\\s.*)?");

  private final List<List<TextLine>> pages = new ArrayList<>();
  private final Set<String> symbols = new HashSet<>();
  private final boolean hasFormFeeds;

  /** Whether the page has a foot with its number. */
  private boolean hasFoot;

  /** Whether the page ends at the next blank line. */
  private boolean footCame;

  private TextPages(boolean hasFormFeeds) {
    this.hasFormFeeds = hasFormFeeds;
    pages.add(new ArrayList<>());
  }

  static List<List<TextLine>> of(Source source) {
    TextPages pages = new TextPages(source.lines().stream().anyMatch(l -> l.contains("\f")));
    for (int number = 1; number <= source.lines().size(); number++) {
      pages.add(number, source.line(number));
    }
    return pages.pages;
  }

  /** The same of pages whose lines are known, with their looks. */
  static List<List<TextLine>> of(List<List<TextLine>> all) {
    TextPages pages = new TextPages(true);
    for (List<TextLine> page : all) {
      pages.newPage();
      page.forEach(pages::part);
    }
    return pages.pages;
  }

  static boolean isFoot(String line) {
    return FOOT.matcher(line.strip()).matches();
  }

  private void add(int number, String line) {
    String[] parts = line.split("\f", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        newPage();
      }
      part(new TextLine(number, BLANK.matcher(parts[i]).replaceAll(" ").stripTrailing()));
    }
  }

  private void part(TextLine line) {
    String words = line.text().strip();
    if (words.isEmpty() && footCame) {
      newPage();
    } else if (isFoot(words)) {
      foot(words);
    } else if (!isRunning(words)) {
      page().add(line);
    }
  }

  /** Of a note whose figure is alone above the foot the text is below it. */
  private void foot(String words) {
    hasFoot |= NUMBERED.matcher(words).matches();
    boolean ends = !hasFormFeeds && NUMBERED.matcher(words).matches();
    footCame = ends && !page().isEmpty() && FIGURE.matcher(last().text().strip()).matches();
    if (ends && !footCame) {
      newPage();
    }
  }

  private TextLine last() {
    return page().get(page().size() - 1);
  }

  private List<TextLine> page() {
    return pages.get(pages.size() - 1);
  }

  private void newPage() {
    footCame = false;
    withoutNumber();
    if (!page().isEmpty()) {
      pages.add(new ArrayList<>());
    }
  }

  /**
   * The last line that is the page's number alone, where a page has neither another foot nor a
   * typed rule: it could be the figure of a note.
   */
  private void withoutNumber() {
    int last = page().size() - 1;
    while (last > 0 && page().get(last).isBlank()) {
      last--;
    }
    boolean ruled = page().stream().anyMatch(l -> TextNotes.isRule(l.text()));
    boolean number = last >= 0 && page().get(last).text().strip().equals("" + pages.size());
    if (hasFormFeeds && number && !hasFoot && !ruled) {
      page().remove(last);
    }
    hasFoot = false;
  }

  /** The symbol comes once on the first page; elsewhere it runs above the text. */
  private boolean isRunning(String words) {
    if (TYPED_HEAD.matcher(words).matches()) {
      return words.startsWith("/")
          || words.startsWith("-")
          || page().stream().allMatch(TextLine::isBlank);
    }
    if (pages.size() == 1) {
      return FOOT_OF_FIRST.matcher(words).matches()
          || Symbols.isSymbol(words) && !symbols.add(words);
    }
    return Symbols.isSymbol(words) && page().stream().allMatch(TextLine::isBlank);
  }
}
