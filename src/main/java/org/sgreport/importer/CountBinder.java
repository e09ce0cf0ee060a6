package org.sgreport.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.text.NumberWords;
import org.sgreport.text.ProsePattern;

/**
 * Counts that come before a list, or before the mark of the note that lists. One that is the length
 * of its list is computed; another is reported, and stays as typed.
 */
final class CountBinder {
  private static final String NUMBER = "(?<![\\d.,/])({count})";
  private static final Pattern RESPONDENTS =
      ProsePattern.of(NUMBER + " (?:other )?Member States \\($");
  private static final Pattern ALL_RESPONDENTS =
      ProsePattern.of("(?i)" + NUMBER + " Member States(?=\\[\\^)");
  private static final Pattern LISTED =
      ProsePattern.of("(?i)\\b" + NUMBER + " (?:Member )?States \\($");

  private final Map<String, Set<String>> respondents;
  private final Diagnostics diagnostics;
  private final List<ListOfStates> lists = new ArrayList<>();

  /** A list that the text computes from a place on, of a measure or of those who came so. */
  private record ListOfStates(int from, String name, boolean ofRespondents, int length) {}

  /** The respondents are by how they came, and grow while the text is read. */
  CountBinder(Map<String, Set<String>> respondents, Diagnostics diagnostics) {
    this.respondents = respondents;
    this.diagnostics = diagnostics;
  }

  /** Says where a list of a measure begins in the text, and how long it is. */
  void list(int from, String measure, int length) {
    lists.add(new ListOfStates(from, measure, false, length));
  }

  /** Says where a list of those who came so begins in the text. */
  void respondents(int from, String how) {
    lists.add(new ListOfStates(from, how, true, 0));
  }

  /** Has the right counts of a text computed, once its lists are known. */
  void bind(Computing text, Spot spot) {
    for (ListOfStates list : lists) {
      Pattern pattern = list.ofRespondents ? RESPONDENTS : LISTED;
      Matcher count = pattern.matcher(text.text().substring(0, list.from));
      if (count.find()) {
        Count typed = new Count(count.start(1), count.group(1));
        int length = list.ofRespondents ? respondents.get(list.name).size() : list.length;
        bind(text, spot, typed, length, query(list, typed));
      }
    }
    lists.clear();
    Set<String> all = new TreeSet<>();
    respondents.values().forEach(all::addAll);
    if (!all.isEmpty()) {
      ALL_RESPONDENTS
          .matcher(text.text())
          .results()
          .map(m -> new Count(m.start(1), m.group(1)))
          .forEach(c -> bind(text, spot, c, all.size(), "respondents" + c.figures()));
    }
  }

  private static String query(ListOfStates list, Count typed) {
    return list.ofRespondents
        ? "respondents by=\"" + list.name + "\" figures=true"
        : "count of=\"" + list.name + "\"" + typed.figures();
  }

  /** A count as it is typed, and where it begins. */
  private record Count(int from, String words) {
    /** A figure below ten is asked for; a word above nine can only begin a sentence. */
    String figures() {
      return words.matches("\\d") ? " figures=true" : "";
    }

    boolean is(int length) {
      return NumberWords.says(words, length);
    }
  }

  private void bind(Computing text, Spot spot, Count typed, int length, String query) {
    if (typed.is(length)) {
      text.compute(typed.from, typed.from + typed.words.length(), query, spot.place());
    } else {
      ImportRules.count(diagnostics, spot, typed.words, length);
    }
  }
}
