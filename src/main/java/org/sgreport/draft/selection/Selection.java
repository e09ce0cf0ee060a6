package org.sgreport.draft.selection;

import java.util.Comparator;
import java.util.List;
import org.sgreport.diagnostic.Span;

/**
 * Those that are meant, in the order of their names or of report.yaml, and out of how many: of
 * those who replied, for whatever is reported, and of all States for parties and those reached.
 */
public record Selection(boolean ofStates, List<Member> members, int total) {
  public Selection {
    members = List.copyOf(members);
  }

  /** Each State or entity once. */
  public int count() {
    return (int) members.stream().map(Member::key).distinct().count();
  }

  /** Those of sources that are withheld come last, and do not say where a name would stand. */
  public List<Span> places() {
    return members.stream()
        .sorted(Comparator.comparing(Member::withheld))
        .flatMap(m -> m.places().stream())
        .toList();
  }

  Selection with(List<Member> others) {
    return new Selection(ofStates, others, total);
  }
}
