package org.sgreport.lint.references;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.TextRule;

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
  public void lint(LintText text, Findings findings) {
    for (Piece piece :
        text.pieces(Piece.Kind.SUMMARY, Piece.Kind.PARAGRAPH, Piece.Kind.SUBPARAGRAPH)) {
      Matcher found = SHORT.matcher(piece.own());
      while (found.find()) {
        String before = piece.own().substring(0, found.start());
        boolean inParentheses =
            before.chars().filter(c -> c == '(').count()
                > before.chars().filter(c -> c == ')').count();
        if (!inParentheses) {
          findings.add(
              piece,
              found.group(1) + ".",
              "`" + found.group(1) + ".` stands in a running sentence",
              "write `" + LONG.get(found.group(1)) + "`");
        }
      }
    }
  }
}
