package org.sgreport.lint.typography;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** {@code (see the table}. */
final class UnclosedParenthesis extends TextRule {
  /** The marks of enumerations in a sentence, "a) … b) …", have one alone in some drafts. */
  private static final Pattern MARK = Pattern.compile("(?<=\\s|^)(?:[a-z]|[ivx]+)\\)");

  private static final Pattern SOME_WORDS = Pattern.compile("\\(\\S*(?: \\S+){0,3}");

  UnclosedParenthesis() {
    super(Rule.warning("typography/unclosed-parenthesis"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.prose()) {
      if (unit.own().indexOf('(') < 0 && unit.own().indexOf(')') < 0) {
        continue;
      }
      String plain = MARK.matcher(unit.own()).replaceAll("");
      long open = plain.chars().filter(c -> c == '(').count();
      long closed = plain.chars().filter(c -> c == ')').count();
      if (open != closed) {
        findings.add(
            unit,
            open > closed ? lastOpened(unit.own()) : "",
            open > closed ? "a parenthesis is not closed" : "a parenthesis is not opened",
            "open and close each parenthesis");
      }
    }
  }

  /** The words from the one that nothing closes, a few of them. */
  private static String lastOpened(String words) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = 0; at < words.length(); at++) {
      if (words.charAt(at) == '(') {
        open.push(at);
      } else if (words.charAt(at) == ')' && !open.isEmpty()) {
        open.pop();
      }
    }
    Matcher some = SOME_WORDS.matcher(words.substring(open.isEmpty() ? 0 : open.peek()));
    return some.lookingAt() ? some.group() : "";
  }
}
