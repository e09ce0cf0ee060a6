package org.sgreport.cli.preview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a browser that shows one page needs to show the next: a fifth of it, mostly. */
final class News {
  private static final String VIEW = "<section class=\"view";
  private static final String ID = " id=\"";

  private News() {}

  /** The views that are others than before, and what leads to views and to lines. */
  static String between(String before, String now) {
    Map<String, String> old = views(before);
    String changed =
        views(now).entrySet().stream()
            .filter(view -> !view.getValue().equals(old.get(view.getKey())))
            .map(Map.Entry::getValue)
            .collect(Collectors.joining());
    return from(now, "<nav aria-label=\"Views\">", "</nav>")
        + from(now, "<aside id=\"template\"", "</aside>")
        + changed;
  }

  private static Map<String, String> views(String page) {
    Map<String, String> views = new LinkedHashMap<>();
    int last = page.lastIndexOf("</main>");
    for (int start = page.indexOf(VIEW); start >= 0; ) {
      int next = page.indexOf(VIEW, start + 1);
      String view = page.substring(start, next < 0 ? last : next);
      int id = view.indexOf(ID) + ID.length();
      views.put(view.substring(id, view.indexOf('"', id)), view);
      start = next;
    }
    return views;
  }

  private static String from(String page, String start, String end) {
    int from = page.indexOf(start);
    return from < 0 ? "" : page.substring(from, page.indexOf(end, from) + end.length());
  }
}
