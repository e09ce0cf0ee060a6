package org.sgreport.reference;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Groups of States that texts count by: least developed countries ({@code ldc}), landlocked
 * developing countries ({@code lldc}) and small island developing States ({@code sids}) as the
 * United Nations lists them, and the regions of its M49 code ({@code m49-western-africa}). The
 * regional groups of Member States are {@link RegionalGroup}.
 */
public final class StateGroups {
  private static final StateGroups ALL = new StateGroups();

  private final Map<String, StateGroup> byKey = new LinkedHashMap<>();

  private StateGroups() {
    for (String[] row : Table.rows("state-groups.tsv")) {
      byKey.put(row[0], new StateGroup(row[0], row[1], codes(row[2])));
    }
  }

  /**
   * One group: its title, and its States by code with the day from which each was in it no more.
   */
  public record StateGroup(String key, String title, Map<String, LocalDate> until) {
    public boolean holds(String code, LocalDate date) {
      return until.containsKey(code) && date.isBefore(until.get(code));
    }
  }

  private static Map<String, LocalDate> codes(String cell) {
    Map<String, LocalDate> codes = new LinkedHashMap<>();
    for (String code : cell.split(" ")) {
      String[] parts = code.split("<");
      codes.put(parts[0], parts.length == 1 ? LocalDate.MAX : LocalDate.parse(parts[1]));
    }
    return codes;
  }

  public static StateGroups all() {
    return ALL;
  }

  public Optional<StateGroup> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** In the order of the table. */
  public List<String> keys() {
    return List.copyOf(byKey.keySet());
  }
}
