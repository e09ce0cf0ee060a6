package org.sgreport.draft.directive;

import java.util.List;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.wording.Moments;

/** {@code <@date of="replies"/>}: a date of report.yaml or facts.yaml, as "27 June 2014". */
final class DateDirective implements Directive {
  @Override
  public String name() {
    return "date";
  }

  @Override
  public String prints() {
    return "a date as “27 June 2014”, or several together: “27 and 28 June 2014”";
  }

  @Override
  public List<Parameter> parameters() {
    return Moments.PARAMETERS;
  }

  @Override
  public Expansion expand(Call call) {
    return Moments.of(call).map(m -> m.words(call)).orElseGet(Expansion.Refused::new);
  }
}
