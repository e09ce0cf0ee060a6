package org.sgreport.importer;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.read.Passage;
import org.sgreport.text.Words;

/**
 * Counts that stand before a list, or before the mark of the note that lists. One that is the
 * length of its list is computed; another is told, and stays as typed.
 */
final class BoundCounts {
  private static final String NUMBER =
      "(?<![\\d.,/])(\\d{1,3}|"
          + String.join("|", IntStream.range(2, 20).mapToObj(Words::inWords).toList())
          + ")";
  private static final Pattern RESPONDENTS =
      Pattern.compile(NUMBER + " ((?:other )?Member States) \\((<@respondents by=\"([^\"]*)\")");
  private static final Pattern ALL_RESPONDENTS =
      Pattern.compile(NUMBER + "( Member States\\[\\^)", Pattern.CASE_INSENSITIVE);
  private static final Pattern LISTED =
      Pattern.compile(
          "\\b" + NUMBER + "( (?:Member )?States \\()(<@states of=\"([^\"]*)\")",
          Pattern.CASE_INSENSITIVE);

  private final Map<String, Set<String>> respondents;
  private final Diagnostics diagnostics;
  private final Map<String, Integer> lengths = new HashMap<>();

  /** The respondents are by how they came, and grow while the text is read. */
  BoundCounts(Map<String, Set<String>> respondents, Diagnostics diagnostics) {
    this.respondents = respondents;
    this.diagnostics = diagnostics;
  }

  /** Says how long the list of a measure is. */
  void list(String measure, int length) {
    lengths.put(measure, length);
  }

  /** The text with its right counts computed. */
  String bound(Passage passage, String text) {
    String coded =
        RESPONDENTS
            .matcher(text)
            .replaceAll(
                m ->
                    count(
                        passage,
                        m,
                        respondents.get(m.group(4)).size(),
                        "<@respondents by=\""
                            + m.group(4)
                            + "\" figures=true/> "
                            + m.group(2)
                            + " ("
                            + m.group(3)));
    coded =
        LISTED
            .matcher(coded)
            .replaceAll(
                m ->
                    count(
                        passage,
                        m,
                        lengths.getOrDefault(m.group(4), 0),
                        "<@count of=\""
                            + m.group(4)
                            + "\""
                            + figures(m.group(1))
                            + "/>"
                            + m.group(2)
                            + m.group(3)));
    Set<String> all = new TreeSet<>(respondents.get("reply"));
    all.addAll(respondents.get("carried-over"));
    return all.isEmpty()
        ? coded
        : ALL_RESPONDENTS
            .matcher(coded)
            .replaceAll(
                m ->
                    count(
                        passage,
                        m,
                        all.size(),
                        "<@respondents" + figures(m.group(1)) + "/>" + m.group(2)));
  }

  private String count(Passage passage, MatchResult match, int length, String directive) {
    String typed = match.group(1);
    if (typed.equals("" + length) || typed.equalsIgnoreCase(Words.inWords(length))) {
      return Matcher.quoteReplacement(directive);
    }
    ImportRules.count(diagnostics, passage, typed, length);
    return Matcher.quoteReplacement(match.group());
  }

  /** A figure below ten is asked for; a word above nine can only stand where a sentence begins. */
  private static String figures(String typed) {
    return typed.matches("\\d") ? " figures=true" : "";
  }
}
