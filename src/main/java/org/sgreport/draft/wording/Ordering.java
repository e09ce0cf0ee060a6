package org.sgreport.draft.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.selection.Member;
import org.sgreport.model.Amount;
import org.sgreport.reference.Candidates;
import org.sgreport.reference.EntityResolver;
import org.sgreport.reference.States;

/** The order of a list, which sorts stably what is in the order of names. */
final class Ordering {
  private static final String ORDER = "order";

  static final Parameter ORDERED =
      Parameter.optional(
          ORDER,
          "names; agencies of report.yaml",
          "value, highest first; date; or codes and keys in the order to print them");

  private Ordering() {}

  static Comparator<Member> of(Call call) {
    String order = call.text(ORDER);
    if (call.flag("dates", false) || order.equals("date")) {
      return Comparator.comparing(m -> m.date().orElse(LocalDate.MAX));
    }
    if (order.equals("value")) {
      return Comparator.comparing(Ordering::value).reversed();
    }
    return named(call);
  }

  private static BigDecimal value(Member member) {
    return member.value().map(Amount::from).orElse(BigDecimal.ZERO);
  }

  /** Those that the order names, then the others. */
  private static Comparator<Member> named(Call call) {
    List<String> keys = call.list(ORDER);
    keys.stream().filter(k -> !isKnown(call, k)).forEach(k -> unknown(call, k));
    return Comparator.comparingInt(
        m -> keys.contains(m.key()) ? keys.indexOf(m.key()) : keys.size());
  }

  private static boolean isKnown(Call call, String key) {
    return call.context().report().entity(key).isPresent() || States.all().find(key).isPresent();
  }

  private static void unknown(Call call, String key) {
    call.complain(
        DirectiveRules.UNKNOWN_KEY,
        ORDER,
        "no entity is called `" + key + "`",
        Candidates.entityHelp(EntityResolver.resolve(key)));
  }
}
