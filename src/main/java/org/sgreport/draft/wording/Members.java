package org.sgreport.draft.wording;

import java.util.Comparator;
import java.util.List;
import org.sgreport.draft.selection.Member;

/** Members in an order that does not say where a name would stand that is withheld. */
final class Members {
  private Members() {}

  static List<Member> namedFirst(List<Member> members) {
    return members.stream().sorted(Comparator.comparing(Member::withheld)).toList();
  }
}
