package org.sgreport.lint.numbers;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code twelve States}, where figures serve from ten on. */
final class FiguresFromTen extends PatternRule {
  FiguresFromTen() {
    super(
        Rule.warning("numbers/figures-from-ten"),
        "(?=[efnst])(?<!-)\\b({10..99}) (?=\\p{L}{3,})(?!hundred|thousand|million|per cent|or )",
        "`{1}` is a number from ten on in words",
        "write it in figures");
  }
}
