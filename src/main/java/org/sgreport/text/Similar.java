package org.sgreport.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The name that someone probably meant. */
public final class Similar {
  private static final int FARTHEST = 2;
  private static final int SHORT = 6;

  private Similar() {}

  /**
   * The name nearest to the wanted one by edit distance, with case and accents folded: at most two
   * edits away, one where it is shorter than six letters, none where it is one letter; of two
   * equally near, the first in alphabetical order.
   */
  public static Optional<String> closest(String wanted, Collection<String> names) {
    String key = Folding.key(wanted);
    int farthest = key.length() < SHORT ? Math.min(1, key.length() / 2) : FARTHEST;
    return names.stream()
        .filter(name -> distance(key, Folding.key(name)) <= farthest)
        .min(
            Comparator.comparingInt((String name) -> distance(key, Folding.key(name)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Levenshtein's distance, a swap of neighbours counting once. */
  public static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 ? j : j == 0 ? i : cheapest(a, b, i, j, cost);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int i, int j, int[][] cost) {
    int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
