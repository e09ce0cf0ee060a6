package org.sgreport.draft.wording;

import java.util.List;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.draft.call.Expansion;
import org.sgreport.model.Contribution;
import org.sgreport.model.Report;
import org.sgreport.model.Status;

/**
 * What to do where nobody is meant: print what {@code none=} says, or complain. A draft that has no
 * reply at all awaits them, and says so in the places of their words.
 */
public final class EmptyLists {
  private EmptyLists() {}

  /**
   * Complains that there is no {@code who} {@code what}, such as a State that reported a measure.
   */
  public static Expansion expand(Call call, String who, String what) {
    return expand(call, "no " + who + " `" + what + "`");
  }

  public static Expansion expand(Call call, String complaint) {
    if (call.given("none").isPresent()) {
      return Expansion.of(Counting.placed(call, call.text("none")), List.of());
    }
    if (awaitsReplies(call.context().report())) {
      return Expansion.of(call.context().language().replyWords().awaited(), List.of());
    }
    call.complain(
        DirectiveRules.EMPTY_LIST,
        "",
        complaint,
        "remove the sentence, or say what to print with none=\"…\"");
    return new Expansion.Refused();
  }

  private static boolean awaitsReplies(Report report) {
    return report.masthead().status() == Status.DRAFT
        && report.contributions().all().stream().noneMatch(Contribution::responded);
  }
}
