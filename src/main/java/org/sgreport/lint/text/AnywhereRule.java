package org.sgreport.lint.text;

import java.util.List;
import org.sgreport.diagnostic.Rule;

/** A rule about words and signs wherever they are: in headings, titles and cells too. */
public abstract class AnywhereRule extends PatternRule {
  protected AnywhereRule(Rule rule, String pattern, String message, String help, String... clues) {
    super(rule, pattern, message, help, clues);
  }

  @Override
  protected final List<TextUnit> units(LintDocument text) {
    return text.units().stream().filter(u -> !u.is(TextUnit.Kind.LEGEND)).toList();
  }
}
