package org.sgreport.lint.spelling;

import java.util.HashMap;
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
      Pattern.compile("(?<![\\p{L}\\d/.@’-])\\p{L}[\\p{L}\\p{M}]+(?:-\\p{L}+)*(?![\\p{L}\\d@-])");

  /** Shorter ones are alike by chance. */
  private static final int SHORTEST = 7;

  TwoForms() {
    super(Rule.info("spelling/two-forms"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    Map<String, Map<String, Integer>> forms = new HashMap<>();
    for (TextUnit unit : text.prose()) {
      words(unit).results().forEach(w -> count(w.group(), forms));
    }
    forms.values().removeIf(f -> f.size() < 2);
    Map<String, String> seldom = new LinkedHashMap<>();
    forms.values().forEach(f -> seldom.putAll(others(f)));
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

  private static Matcher words(TextUnit unit) {
    return WORD.matcher(unit.own());
  }

  /** Names keep their capitals, other words may begin a sentence. */
  private static String plain(String word) {
    return word.replaceFirst("’s$", "").toLowerCase(Locale.ROOT);
  }

  private static void count(String word, Map<String, Map<String, Integer>> forms) {
    String key = Folding.key(word).replace(" ", "");
    if (key.length() >= SHORTEST) {
      forms.computeIfAbsent(key, k -> new LinkedHashMap<>()).merge(plain(word), 1, Integer::sum);
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
