package org.sgreport.draft.directive;

import java.util.List;

/** What to do with a list that comes out empty: print what {@code none=} says, or complain. */
final class EmptyLists {
  private EmptyLists() {}

  static Expansion expand(Call call, String who, String what) {
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
