package org.sgreport.draft.wording;

import java.util.List;
import java.util.Optional;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.draft.selection.Member;

/** The members that {@code only=} chooses as examples. */
final class Chosen {
  private static final String ONLY = "only";

  private Chosen() {}

  /** All, where it is not given; empty, with a complaint, where one is no longer among them. */
  static Optional<List<Member>> of(Call call, List<Member> members) {
    List<String> asked = call.list(ONLY);
    if (asked.isEmpty()) {
      return Optional.of(members);
    }
    List<String> keys = members.stream().filter(m -> !m.withheld()).map(Member::key).toList();
    List<String> gone = asked.stream().filter(k -> !keys.contains(k)).toList();
    gone.forEach(
        key ->
            call.complain(
                DirectiveRules.UNKNOWN_KEY,
                ONLY,
                "`" + key + "` is not among those that this names",
                keys.isEmpty()
                    ? "delete the directive"
                    : "choose among " + String.join(", ", keys)));
    return gone.isEmpty()
        ? Optional.of(
            members.stream().filter(m -> asked.contains(m.key()) && !m.withheld()).toList())
        : Optional.empty();
  }
}
