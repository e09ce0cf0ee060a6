package org.sgreport.lint.spelling;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.text.Folding;

/** {@code policymaker} in one paragraph, {@code policy-maker} in another. */
final class TwoForms extends TextRule {
  private static final Pattern WORD =
      Pattern.compile(
          "(?=\\p{L})(?<![\\p{L}\\d/.@’-])\\p{L}[\\p{L}\\p{M}]+(?:-\\p{L}+)*(?![\\p{L}\\d@-])");

  /** Shorter ones are alike by chance. */
  private static final int SHORTEST = 7;

  TwoForms() {
    super(Rule.info("spelling/two-forms"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    Map<String, String> seldom = seldom(text);
    if (seldom.isEmpty()) {
      return;
    }
    for (TextUnit unit : text.prose()) {
      for (Matcher word = words(unit); word.find(); ) {
        String usual = seldom.remove(plain(word.group()));
        if (usual != null) {
          findings.add(
              unit,
              word.group(),
              "`" + word.group() + "` is `" + usual + "` elsewhere in the document",
              "write one of the two throughout");
        }
      }
    }
  }

  /** What stands in another form more often, with that form. */
  private static Map<String, String> seldom(LintDocument text) {
    Map<String, Integer> words = new LinkedHashMap<>();
    for (TextUnit unit : text.prose()) {
      for (Matcher word = words(unit); word.find(); ) {
        if (word.end() - word.start() >= SHORTEST) {
          words.merge(plain(word.group()), 1, Integer::sum);
        }
      }
    }
    Map<String, Map<String, Integer>> forms = new LinkedHashMap<>();
    words.forEach((word, times) -> count(word, times, forms));
    Map<String, String> seldom = new LinkedHashMap<>();
    forms.values().stream().filter(f -> f.size() > 1).forEach(f -> seldom.putAll(others(f)));
    return seldom;
  }

  private static Matcher words(TextUnit unit) {
    return WORD.matcher(unit.own());
  }

  /** In small letters: a word may begin a sentence. */
  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static void count(String word, int times, Map<String, Map<String, Integer>> forms) {
    String key = word.length() < SHORTEST ? "" : Folding.key(word).replace(" ", "");
    if (key.length() >= SHORTEST) {
      forms.computeIfAbsent(key, k -> new LinkedHashMap<>()).put(word, times);
    }
  }

  /** Every form but the most frequent one, the first where they are equal. */
  private static Map<String, String> others(Map<String, Integer> forms) {
    String usual =
        forms.entrySet().stream()
            .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
            .orElseThrow()
            .getKey();
    Map<String, String> others = new LinkedHashMap<>();
    forms.keySet().stream().filter(f -> !f.equals(usual)).forEach(f -> others.put(f, usual));
    return others;
  }
}
