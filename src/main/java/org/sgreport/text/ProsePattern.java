package org.sgreport.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Patterns of English prose, in which a name in braces stands for what a pattern should not spell
 * out:
 *
 * <ul>
 *   <li>{@code {date}}: "31 March 2014", which {@link Dates#parse} reads
 *   <li>{@code {month}}: "March", and {@code {short-month}}: "Mar"
 *   <li>{@code {count}}: a number up to 999 in figures, or up to nineteen in words, which {@link
 *       NumberWords#says} compares
 *   <li>{@code {2..9}}: the words of these numbers
 * </ul>
 *
 * None of them is a group of its own.
 */
public final class ProsePattern {
  private static final int LONGEST_COUNT = 19;
  private static final Pattern NAME =
      Pattern.compile("\\{(?:(date|month|short-month|count)|(\\d+)\\.\\.(\\d+))}");
  private static final String MONTH = "(?:" + String.join("|", Dates.MONTHS) + ")";

  private ProsePattern() {}

  public static Pattern of(String pattern) {
    return Pattern.compile(
        NAME.matcher(pattern).replaceAll(m -> Matcher.quoteReplacement(spelled(m))));
  }

  private static String spelled(MatchResult name) {
    if (name.group(1) == null) {
      return words(Integer.parseInt(name.group(2)), Integer.parseInt(name.group(3)));
    }
    return switch (name.group(1)) {
      case "date" -> "(?:\\d{1,2} " + MONTH + " \\d{4})";
      case "month" -> MONTH;
      case "short-month" -> "(?:" + shortMonths() + ")";
      default -> "(?:\\d{1,3}|(?i:" + words(1, LONGEST_COUNT) + "))";
    };
  }

  private static String words(int first, int last) {
    return "(?:" + NumberWords.alternatives(first, last) + ")";
  }

  /** May is not cut; September is cut after three letters, or after four. */
  private static String shortMonths() {
    List<String> others = Dates.MONTHS.stream().filter(m -> m.length() > 3).toList();
    return others.stream().map(m -> m.substring(0, 3)).collect(Collectors.joining("|")) + "|Sept";
  }
}
