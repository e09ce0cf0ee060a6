package org.sgreport.read.pdf;

import java.util.List;

/** The heights of the rules across a table, from the one above its heads to the one below it. */
record TableRules(List<Double> heights, boolean areOfEachRow) {
  /** Issued documents have rules above and below the heads and below the table, no more. */
  private static final int FEW = 4;

  static final TableRules NONE = new TableRules(List.of(), false);

  /** Those within the table; a table with rules down it has one for each row. */
  static TableRules of(Rules rules, Area table) {
    List<Double> heights =
        rules.across().stream().filter(r -> r.meets(table)).map(Area::top).sorted().toList();
    boolean grid = rules.down().stream().filter(r -> r.meets(table)).count() > 2;
    return new TableRules(heights, heights.size() > FEW || grid && heights.size() > 2);
  }

  /** Whether one is between the baselines of two lines. */
  boolean part(double above, double below) {
    return heights.stream().anyMatch(h -> h > above && h < below);
  }

  /** Whether a baseline is above the second rule where a third one ends the table. */
  boolean isHead(double baseline) {
    return !areOfEachRow && heights.size() > 2 && baseline < heights.get(1);
  }
}
