package org.sgreport.lint.citations;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.reference.Symbols;

/** {@code A71/119}, or {@code PRST/2015/25}. */
final class MalformedCitation extends TextRule {
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?<![\\w/.])(?:[AES]/\\d{2,4}[-–]\\d{1,4}(?![\\d/])|(?:A|E|S|ST|CTOC|CAC)/[A-Z\\d][\\w./]*\\d[\\w.]*|A\\d{2}/\\d+|(?:PRST|RES)/\\d[\\w./]*)"
              + "(?:[-–](?:A|E|S)/[\\w./]*\\d)?");

  MalformedCitation() {
    super(Rule.error("citations/symbol"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.prose()) {
      Matcher symbol = SYMBOL.matcher(unit.own());
      while (symbol.find()) {
        String found = symbol.group().replaceAll("[.]+$", "");
        boolean known =
            List.of(found.split("[-–](?=[A-Z]/)|(?<=\\d)(?=[AES]/)")).stream()
                .allMatch(MalformedCitation::isKnown);
        if (!known) {
          findings.add(
              unit,
              found,
              "`" + found + "` is not a document symbol",
              "write it as the document has it");
        }
      }
    }
  }

  private static boolean isKnown(String symbol) {
    return Symbols.isSymbol(symbol) || Symbols.isPlausible(symbol);
  }
}
