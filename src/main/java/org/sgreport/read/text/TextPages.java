package org.sgreport.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sgreport.reference.Symbols;
import org.sgreport.source.Source;

/**
 * The lines of a text by its pages, without page numbers, running symbols and job numbers. A page
 * ends with a form feed or with its number, such as 4/18.
 */
final class TextPages {
  private static final Pattern PAGE_NUMBER = Pattern.compile("\\s*\\d{1,3}/\\d{1,3}\\s*");
  private static final Pattern JOB_NUMBER =
      Pattern.compile("\\s*(?:[A-Z]{1,2}\\.)?\\d\\d-\\d{5}(?: ?\\([A-Z]\\).*)?\\s*");
  private static final Pattern BAR_CODE = Pattern.compile("\\s*\\*\\d{7}\\*\\s*");

  private final List<List<TextLine>> pages = new ArrayList<>();

  private TextPages() {
    pages.add(new ArrayList<>());
  }

  static List<List<TextLine>> of(Source source) {
    TextPages pages = new TextPages();
    for (int number = 1; number <= source.lines().size(); number++) {
      pages.add(number, source.line(number));
    }
    return pages.pages;
  }

  private void add(int number, String line) {
    String[] parts = line.split("\f", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        newPage();
      }
      part(number, parts[i].replace('\u00a0', ' ').stripTrailing());
    }
  }

  private void part(int number, String text) {
    if (PAGE_NUMBER.matcher(text).matches()) {
      newPage();
    } else if (!isRunning(text)) {
      pages.get(pages.size() - 1).add(new TextLine(number, text));
    }
  }

  private void newPage() {
    if (!pages.get(pages.size() - 1).isEmpty()) {
      pages.add(new ArrayList<>());
    }
  }

  /** The first page says the symbol in a line with other words; alone it comes above a page. */
  private static boolean isRunning(String text) {
    return Symbols.isSymbol(text.strip())
        || JOB_NUMBER.matcher(text).matches()
        || BAR_CODE.matcher(text).matches();
  }
}
