package org.sgreport.collect.row;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sgreport.read.sheet.CellPlace;
import org.sgreport.text.Folding;

/** What the user says has no place: heads of columns, first cells of rows, sheets, or cells. */
public final class SkippedNames {
  private final List<String> names;
  private final Set<String> used = new LinkedHashSet<>();

  public SkippedNames(List<String> names) {
    this.names = List.copyOf(names);
  }

  /** Whether a head, a label or a sheet is to be passed over. */
  public boolean hasName(String name) {
    return !name.isEmpty() && has(name, Folding.key(name));
  }

  public boolean hasCell(CellPlace place) {
    return has(place.shown(), "") || has(place.address(), "");
  }

  private boolean has(String name, String key) {
    for (String skipped : names) {
      boolean same =
          skipped.strip().equals(name) || !key.isEmpty() && Folding.key(skipped).equals(key);
      if (same) {
        used.add(skipped);
        return true;
      }
    }
    return false;
  }

  /** Those that nothing is called. */
  public List<String> unused() {
    return names.stream().filter(n -> !used.contains(n)).toList();
  }
}
