package org.sgreport.language.vocabulary;

import java.util.List;

/**
 * The heads of tally tables: of the three columns by measure and the last row below them, of the
 * three columns by regional group, of the column of States in the matrix, of the row of sums.
 */
public record TallyHeads(
    List<String> byMeasure, String allReporting, List<String> byGroup, String state, String total) {
  public TallyHeads {
    byMeasure = List.copyOf(byMeasure);
    byGroup = List.copyOf(byGroup);
  }
}
