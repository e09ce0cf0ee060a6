package org.sgreport.lint.references;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** {@code as para. 5 says}, in a running sentence. */
final class ShortInSentence extends TextRule {
  private static final Pattern SHORT =
      Pattern.compile("\\b(para|paras|sect|sects|chap|chaps)\\. [\\dIVX]");
  private static final Map<String, String> LONG =
      Map.of(
          "para",
          "paragraph",
          "paras",
          "paragraphs",
          "sect",
          "section",
          "sects",
          "sections",
          "chap",
          "chapter",
          "chaps",
          "chapters");

  ShortInSentence() {
    super(Rule.warning("references/short-in-sentence"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit :
        text.units(TextUnit.Kind.SUMMARY, TextUnit.Kind.PARAGRAPH, TextUnit.Kind.SUBPARAGRAPH)) {
      Matcher found = SHORT.matcher(unit.own());
      while (found.find()) {
        String before = unit.own().substring(0, found.start());
        boolean inParentheses =
            before.chars().filter(c -> c == '(').count()
                > before.chars().filter(c -> c == ')').count();
        if (!inParentheses) {
          findings.add(
              unit,
              found.group(1) + ".",
              "`" + found.group(1) + ".` is used in a running sentence",
              "write `" + LONG.get(found.group(1)) + "`");
        }
      }
    }
  }
}
