package org.sgreport.lint.claims;

import java.util.List;
import org.sgreport.lint.text.LintRule;

/** Every rule of this area, in alphabetical order. */
public final class ClaimsRules {
  public static final List<LintRule> ALL =
      List.of(
          new EntityCount(),
          new EntityNotRespondent(),
          new MoreThanWhole(),
          new OutsidePeriod(),
          new Overlap(),
          new Quantity(),
          new StateNotRespondent(),
          new SumOfParts(),
          new TreatyCount(),
          new TreatyDate(),
          new TwoDates(),
          new TwoSymbols(),
          new TwoValues(),
          new UnrepliedClaim(),
          new UnusedReply(),
          new WrongDirection());

  private ClaimsRules() {}
}
