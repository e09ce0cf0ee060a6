package org.sgreport.lint.masthead;

import java.util.List;
import org.sgreport.lint.text.LintRule;

/** Every rule of this area, in alphabetical order. */
public final class MastheadRules {
  public static final List<LintRule> ALL =
      List.of(
          new BodyOfOrgan(),
          new DateAfterSession(),
          new Distribution(),
          new EmptyPlace(),
          new ItemNote(),
          new ItemTitle(),
          new JointIncomplete(),
          new LabelLine(),
          new MissingField(),
          new PlaceAndDates(),
          new SessionOrdinal(),
          new SymbolOfOrgan());

  private MastheadRules() {}
}
