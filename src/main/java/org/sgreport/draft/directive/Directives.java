package org.sgreport.draft.directive;

import java.util.List;

/** Every directive, in alphabetical order. */
public final class Directives {
  public static final List<Directive> ALL =
      List.of(
          new AgreeDirective(),
          new ContributionDirective(),
          new CountDirective(),
          new DateDirective(),
          new EntitiesDirective(),
          new EntityDirective(),
          new FactDirective(),
          new PartiesDirective(),
          new PartyCountDirective(),
          new QuantityDirective(),
          new RespondentsDirective(),
          new StatesDirective(),
          new TallyTableDirective(),
          new WhenDirective());

  /** The one directive that has a body. */
  public static final String WITH_BODY = "when";

  private Directives() {}
}
