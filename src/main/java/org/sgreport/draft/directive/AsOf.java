package org.sgreport.draft.directive;

import java.time.LocalDate;
import org.sgreport.model.Settings;

/** The days for which report.yaml has things counted. */
final class AsOf {
  private AsOf() {}

  /** The as-of date of treaties; without one, the date by which States are named. */
  static LocalDate treaties(Call call) {
    Settings settings = call.context().report().settings();
    return settings.asOf().treaties().map(d -> d.value()).orElse(settings.namesAsOf());
  }
}
