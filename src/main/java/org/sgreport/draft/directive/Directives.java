package org.sgreport.draft.directive;

import java.util.List;
import org.sgreport.draft.call.Directive;

/** Every directive, in alphabetical order. */
public final class Directives {
  public static final List<Directive> ALL =
      List.of(
          new AgreeDirective(),
          new ChangeDirective(),
          new ContributionDirective(),
          new CountDirective(),
          new DateDirective(),
          new ElseDirective(),
          new EntitiesDirective(),
          new EntityDirective(),
          new FactDirective(),
          new FactsTableDirective(),
          new FigureDirective(),
          new GroupsDirective(),
          new PartiesDirective(),
          new PartyCountDirective(),
          new PreviousDirective(),
          new QuantityDirective(),
          new ReportDirective(),
          new RespondentsDirective(),
          new RespondentsTableDirective(),
          new SaidDirective(),
          new ShareDirective(),
          new StatesDirective(),
          new TallyTableDirective(),
          new WhenDirective());

  /** The one directive that has a body. */
  public static final String WITH_BODY = "when";

  private Directives() {}
}
