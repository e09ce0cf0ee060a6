package org.sgreport.cli.preview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a browser that shows one page needs to show the next: a fifth of it, mostly. */
final class News {
  private static final Pattern VIEW =
      Pattern.compile(
          "(?s)<section class=\"view[^\"]*\" id=\"(\\w+)\".*?(?=<section class=\"view|</main>)");
  private static final Pattern FRAME =
      Pattern.compile("(?s)<nav aria-label=\"Views\">.*?</nav>|<aside id=\"template\".*?</aside>");

  private News() {}

  /** The views that are others than before, and what leads to views and to lines. */
  static String between(String before, String now) {
    Map<String, String> old = views(before);
    String changed =
        views(now).entrySet().stream()
            .filter(view -> !view.getValue().equals(old.get(view.getKey())))
            .map(Map.Entry::getValue)
            .collect(Collectors.joining());
    return FRAME.matcher(now).results().map(MatchResult::group).collect(Collectors.joining())
        + changed;
  }

  private static Map<String, String> views(String page) {
    Map<String, String> views = new LinkedHashMap<>();
    VIEW.matcher(page).results().forEach(view -> views.put(view.group(1), view.group()));
    return views;
  }
}
