package org.sgreport.lint.citations;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** {@code General Assembly resolution 2231 (2015)}, whose number is one of the Security Council. */
final class OtherOrgan extends TextRule {
  private static final String NUMBER =
      "(?<number>\\d{1,4} \\((?:19|20)\\d\\d\\)|(?:19|20)\\d\\d/\\d{1,3}|\\d{2,3}/\\d{1,3})(?![\\d/])";
  private static final String ORGAN =
      "(?<organ>General Assembly|Security Council|Economic and Social Council)";
  private static final Pattern BEFORE =
      Pattern.compile("\\b" + ORGAN + " (?:in its )?resolution " + NUMBER);
  private static final Pattern BEHIND =
      Pattern.compile("\\b[Ii]n its resolution " + NUMBER + ",? the " + ORGAN + "\\b");

  OtherOrgan() {
    super(Rule.error("citations/other-organ"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.prose()) {
      if (unit.own().contains("resolution ")) {
        check(unit, BEFORE.matcher(unit.own()), findings);
        check(unit, BEHIND.matcher(unit.own()), findings);
      }
    }
  }

  private static void check(TextUnit unit, Matcher cited, Findings findings) {
    while (cited.find()) {
      String adopter = adopter(cited.group("number"));
      if (!adopter.equals(cited.group("organ"))) {
        findings.add(
            unit,
            cited.group(),
            "`" + cited.group("number") + "` is the number of a resolution of the " + adopter,
            "correct the organ or the number");
      }
    }
  }

  /** By the form of the number (Editorial Manual, resolutions). */
  private static String adopter(String number) {
    return number.endsWith(")")
        ? "Security Council"
        : number.matches("\\d{4}/.*") ? "Economic and Social Council" : "General Assembly";
  }
}
