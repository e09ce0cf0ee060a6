package org.sgreport.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sgreport.model.House;
import org.sgreport.model.Report;

/** What the rules of the house of a report say, by their ids. */
final class HouseValues {
  private HouseValues() {}

  static Map<String, String> of(Report report) {
    Map<String, String> values = new LinkedHashMap<>();
    for (House house : report.houses()) {
      house.avoided().forEach(a -> values.put(a.rule(), rule(a)));
      house.spellings().forEach(s -> values.put("spelling " + s, s));
      house.names().forEach(n -> values.put("name " + n, n));
    }
    return values;
  }

  private static String rule(House.Avoided rule) {
    return String.join(
        "; ", String.join(", ", rule.words()), rule.write(), rule.severity(), rule.because());
  }
}
