package org.sgreport.lint.citations;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** A report that does not say who asked for it. */
final class Mandate extends TextRule {
  private static final Pattern MANDATE =
      Pattern.compile(
          "(?i)\\b(?:resolution|decision)s? \\d+|\\bdecision\\b|\\bpresidential statement\\b");
  private static final int FIRST = 3;
  private static final int SHORT = 5;

  Mandate() {
    super(Rule.warning("citations/mandate"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    List<TextUnit> paragraphs =
        text.units(TextUnit.Kind.PARAGRAPH).stream().filter(Mandate::isNumbered).toList();
    List<TextUnit> first = new ArrayList<>(text.units(TextUnit.Kind.SUMMARY));
    first.addAll(paragraphs.subList(0, Math.min(FIRST, paragraphs.size())));
    boolean cited = first.stream().anyMatch(p -> MANDATE.matcher(p.text()).find());
    if (!cited && paragraphs.size() >= SHORT) {
      findings.add(
          paragraphs.get(0),
          "no mandate is cited in the summary or the first paragraphs",
          "cite the resolution that asks for the report");
    }
  }

  private static boolean isNumbered(TextUnit unit) {
    boolean numbered =
        unit.block().filter(b -> b instanceof Block.Paragraph p && p.number() > 0).isPresent();
    return numbered && unit.text().strip().matches("(?s).*[.:;]");
  }
}
