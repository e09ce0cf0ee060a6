package org.sgreport.lint.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.Sentences;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.lint.text.WrittenNumber;

/** {@code Of the 30 towers, 12 were lit and 20 were dark}. */
final class MoreThanWhole extends TextRule {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Shares that are rounded add up to a little more. */
  private static final BigDecimal ALL = BigDecimal.valueOf(101);

  private static final Pattern WHOLE =
      Pattern.compile(
          "^(?:Of|Among|Out of) (?:(?:the|these|those|all|a total of) )*(?<whole>"
              + WrittenNumber.PATTERN
              + ")? ?(?<what>[^\\d,.;]{3,60}),");
  private static final Pattern COUNT =
      Pattern.compile(
          "(?<![\\p{L}\\d.,/$-])("
              + WrittenNumber.PATTERN
              + ") (?:were|was|had|have|are|is|remained)\\b");
  private static final Pattern SHARE =
      Pattern.compile(
          "(?<![\\p{L}\\d.,/$-])(\\d{1,3}(?:\\.\\d+)?) per cent (?:were|was|had|have|are|is|remained)\\b");
  private static final Pattern OF_ALL =
      Pattern.compile(
          "\\b(\\d{3}(?:\\.\\d+)?) per cent of (?:all |the )?[^\\d,.;]{3,40}? (?:were|had|have|are)\\b");

  MoreThanWhole() {
    super(Rule.info("claims/more-than-whole"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.prose()) {
      unit.sentences().forEach(s -> check(unit, s, findings));
    }
  }

  private static void check(TextUnit unit, Sentences.Sentence sentence, Findings findings) {
    Matcher whole = WHOLE.matcher(sentence.words());
    if (whole.lookingAt()) {
      String parts = sentence.words().substring(whole.end());
      String number = whole.group("whole");
      BigDecimal all = number == null ? null : WrittenNumber.value(number);
      boolean tooMuch = exceed(SHARE, parts, ALL);
      if (tooMuch || all != null && exceed(COUNT, parts, all)) {
        String words = tooMuch ? first(SHARE, parts) : number;
        findings.add(unit, words, "the parts are more than the whole", "check the figures");
      }
    }
    boolean shares = sentence.words().contains(" per cent of ");
    for (Matcher share = OF_ALL.matcher(sentence.words()); shares && share.find(); ) {
      if (new BigDecimal(share.group(1)).compareTo(HUNDRED) > 0) {
        findings.add(unit, share.group(), "a part is more than the whole", "check the figure");
      }
    }
  }

  private static boolean exceed(Pattern pattern, String words, BigDecimal most) {
    List<BigDecimal> parts =
        pattern
            .matcher(words)
            .results()
            .map((MatchResult p) -> WrittenNumber.value(p.group(1)))
            .toList();
    return parts.size() > 1
        && parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(most) > 0;
  }

  private static String first(Pattern pattern, String words) {
    Matcher found = pattern.matcher(words);
    return found.find() ? found.group() : "";
  }
}
