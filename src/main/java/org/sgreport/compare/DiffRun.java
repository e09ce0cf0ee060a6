package org.sgreport.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** A part of two lists laid side by side: what is the same, or what went and what came for it. */
public record DiffRun<T>(boolean same, List<T> before, List<T> after) {
  /** In reading order; stretches that are the same and others take turns, and none is empty. */
  public static <T> List<DiffRun<T>> of(List<T> before, List<T> after, BiPredicate<T, T> isSame) {
    List<DiffRun<T>> stretches = new ArrayList<>();
    int was = 0;
    int is = 0;
    for (AbstractDelta<T> delta : DiffUtils.diff(before, after, isSame).getDeltas()) {
      int start = delta.getSource().getPosition();
      int end = delta.getTarget().getPosition();
      addSame(stretches, before.subList(was, start), after.subList(is, end));
      was = start + delta.getSource().size();
      is = end + delta.getTarget().size();
      stretches.add(new DiffRun<>(false, before.subList(start, was), after.subList(end, is)));
    }
    addSame(stretches, before.subList(was, before.size()), after.subList(is, after.size()));
    return stretches;
  }

  private static <T> void addSame(List<DiffRun<T>> stretches, List<T> before, List<T> after) {
    if (!before.isEmpty()) {
      stretches.add(new DiffRun<>(true, before, after));
    }
  }
}
