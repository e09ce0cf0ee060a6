package org.sgreport.draft.selection;

import java.util.List;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.tally.Reporting;

/** The years that {@code in=} lists, one by one or as {@code 2021..2023}; with none, all. */
final class Years {
  private static final String IN = "in";

  private Years() {}

  static boolean fit(Call call) {
    List<String> wrong =
        call.list(IN).stream().filter(y -> !y.matches("\\d{4}(?:\\.\\.\\d{4})?")).toList();
    wrong.forEach(
        year ->
            call.complain(
                DirectiveRules.BAD_ARGUMENT,
                IN,
                "`" + year + "` is no year",
                "write in=2023, in=\"2022,2023\" or in=\"2021..2023\""));
    return wrong.isEmpty();
  }

  static boolean hold(Call call, Reporting cell) {
    List<String> asked = call.list(IN);
    return asked.isEmpty()
        || cell.reported().year().isPresent()
            && asked.stream().anyMatch(y -> holds(y, cell.reported().year().getAsInt()));
  }

  private static boolean holds(String asked, int year) {
    String[] ends = asked.split("\\.\\.");
    return year >= Integer.parseInt(ends[0]) && year <= Integer.parseInt(ends[ends.length - 1]);
  }
}
