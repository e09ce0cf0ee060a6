package org.sgreport.collect.row;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the cells of the files went: each is counted once, and what was passed over is named. */
public final class CellSum {
  /** What became of a cell. */
  public enum Fate {
    HEAD,
    STATE,
    SAID,
    SAID_NO,
    PASSED_OVER
  }

  private final Map<Fate, Integer> cells = new EnumMap<>(Fate.class);
  private final Map<String, Integer> passedOver = new LinkedHashMap<>();
  private int typed;

  public void count(Fate fate, int number) {
    cells.merge(fate, number, Integer::sum);
  }

  /** Passed over by a name that a user finds it by. */
  public void passOver(String name, int number) {
    passedOver.merge(name, number, Integer::sum);
    count(Fate.PASSED_OVER, number);
  }

  public int of(Fate fate) {
    return cells.getOrDefault(fate, 0);
  }

  public void read(int number) {
    typed += number;
  }

  public int typed() {
    return typed;
  }

  /** How many of the cells that were read are in no count. */
  public int lost() {
    return typed - cells.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** By name, in the order of the files. */
  public Map<String, Integer> passedOver() {
    return passedOver;
  }
}
