package org.sgreport.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** A thing before and after; one of the two is empty where it came or went. */
public record Pair<T>(Optional<T> before, Optional<T> after) {
  /** Two texts with this share of common words are one that was reworded. */
  private static final double ALIKE = 0.4;

  /** The pair of what stayed, whether or not it changed. */
  public static <T> Pair<T> both(T before, T after) {
    return new Pair<>(Optional.of(before), Optional.of(after));
  }

  public static <T> Pair<T> removed(T before) {
    return new Pair<>(Optional.of(before), Optional.empty());
  }

  public static <T> Pair<T> added(T after) {
    return new Pair<>(Optional.empty(), Optional.of(after));
  }

  public boolean isBoth() {
    return before.isPresent() && after.isPresent();
  }

  /**
   * Two lists in the order of the second, what went before what came in its place. What is the same
   * is paired first, then, between those, what is alike, each with the first that it can be.
   */
  public static <T> List<Pair<T>> of(
      List<T> before, List<T> after, BiPredicate<T, T> isSame, BiPredicate<T, T> isAlike) {
    List<Pair<T>> pairs = new ArrayList<>();
    for (DiffRun<T> stretch : DiffRun.of(before, after, isSame)) {
      BiPredicate<T, T> pairing = stretch.same() ? (b, a) -> true : isAlike;
      pairs.addAll(inOrder(stretch.before(), stretch.after(), pairing));
    }
    return pairs;
  }

  private static <T> List<Pair<T>> inOrder(
      List<T> before, List<T> after, BiPredicate<T, T> pairing) {
    List<Pair<T>> pairs = new ArrayList<>();
    int next = 0;
    for (T each : after) {
      int found = next;
      while (found < before.size() && !pairing.test(before.get(found), each)) {
        found++;
      }
      if (found == before.size()) {
        pairs.add(added(each));
        continue;
      }
      before.subList(next, found).forEach(b -> pairs.add(removed(b)));
      pairs.add(both(before.get(found), each));
      next = found + 1;
    }
    before.subList(next, before.size()).forEach(b -> pairs.add(removed(b)));
    return pairs;
  }

  /** Whether one text looks like the other reworded. */
  public static boolean alike(String before, String after) {
    Set<String> words = new HashSet<>(List.of(before.split(" ")));
    Set<String> others = new HashSet<>(List.of(after.split(" ")));
    int all = words.size() + others.size();
    words.retainAll(others);
    return 2.0 * words.size() / all >= ALIKE;
  }
}
