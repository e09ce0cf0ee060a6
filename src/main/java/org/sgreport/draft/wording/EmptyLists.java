package org.sgreport.draft.wording;

import java.util.List;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.draft.call.Expansion;

/** What to do with a list that comes out empty: print what {@code none=} says, or complain. */
public final class EmptyLists {
  private EmptyLists() {}

  public static Expansion expand(Call call, String who, String what) {
    if (call.given("none").isEmpty()) {
      call.complain(
          DirectiveRules.EMPTY_LIST,
          "",
          "no " + who + " `" + what + "`",
          "remove the sentence, or say what to print with none=\"…\"");
      return new Expansion.Refused();
    }
    return Expansion.of(call.text("none"), List.of());
  }
}
