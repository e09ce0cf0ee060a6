package org.sgreport.collect.row;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sgreport.model.Contribution;
import org.sgreport.model.ReportedMeasure;

/**
 * The statuses that the files of States have. Two of one measure are taken from a sheet only where
 * they are there already.
 */
public record KnownStatuses(Map<List<String>, Set<String>> byStateAndMeasure) {
  public static KnownStatuses of(List<Contribution> states) {
    Map<List<String>, Set<String>> known = new HashMap<>();
    for (Contribution state : states) {
      for (ReportedMeasure measure : state.replied()) {
        known
            .computeIfAbsent(List.of(state.key(), measure.measure().value()), k -> new HashSet<>())
            .add(measure.statusName());
      }
    }
    return new KnownStatuses(known);
  }

  public boolean hasAll(String state, String measure, Collection<String> statuses) {
    return byStateAndMeasure.getOrDefault(List.of(state, measure), Set.of()).containsAll(statuses);
  }
}
