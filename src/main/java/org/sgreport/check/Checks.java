package org.sgreport.check;

import java.util.List;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Inputs;

/** Every check, in alphabetical order. */
public final class Checks {
  private static final List<Check> ALL =
      List.of(
          new AgencyFileName(),
          new AgencyNotThere(),
          new FactDate(),
          new FactDefinedTwice(),
          new FactKeyTaken(),
          new FactUndated(),
          new FactUnit(),
          new FormUnknownMeasure(),
          new FormUnknownState(),
          new FormUnknownStatus(),
          new LateReply(),
          new MalformedSymbol(),
          new MeasureDefinedTwice(),
          new MeasureReportedTwice(),
          new MeasureUnreported(),
          new MissingStatus(),
          new NamedOutside(),
          new NoReply(),
          new PeriodOrder(),
          new ReplyAfterReport(),
          new RequestOrder(),
          new Sample(),
          new SessionName(),
          new StateFileName(),
          new TreatyActionTwice(),
          new TreatyFileName(),
          new UnaskedValue(),
          new UnknownAgency(),
          new UnknownMeasure(),
          new UnknownOrgan(),
          new UnknownParticipant(),
          new UnknownPartner(),
          new UnknownState(),
          new UnknownStatus(),
          new UnusedItemDocument(),
          new ValueOrder(),
          new WrongReporter());

  private Checks() {}

  public static List<Rule> rules() {
    return ALL.stream().map(Check::rule).toList();
  }

  public static void run(Inputs inputs, Diagnostics diagnostics) {
    ALL.forEach(check -> check.check(inputs, diagnostics));
  }
}
