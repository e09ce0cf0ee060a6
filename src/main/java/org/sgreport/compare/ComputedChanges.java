package org.sgreport.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sgreport.document.Document;
import org.sgreport.language.en.English;
import org.sgreport.trace.ComputedSpan;

/** Computed words that read otherwise now: counts, lists, quantities, dates. */
public final class ComputedChanges {
  private ComputedChanges() {}

  /** In the order of the new text. A query that stands several times is compared in its order. */
  public static List<Change> between(Document before, Document after) {
    Map<String, ComputedSpan> were = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    ComputedSpan.of(before).forEach(s -> were.put(key(s, counts), s));
    counts.clear();
    List<Change> changes = new ArrayList<>();
    for (ComputedSpan span : ComputedSpan.of(after)) {
      Optional.ofNullable(were.get(key(span, counts)))
          .ifPresent(was -> changes.addAll(changes(was, span)));
    }
    return changes;
  }

  private static List<Change> changes(ComputedSpan was, ComputedSpan is) {
    if (was.table().isPresent() && is.table().isPresent()) {
      return TableChanges.between(was.table().get(), is.table().get(), is.where());
    }
    return was.words().equals(is.words())
        ? List.of()
        : List.of(
            new Change(
                Change.Kind.COMPUTED, is.where(), moved(was.words(), is), was.words(), is.words()));
  }

  private static String key(ComputedSpan span, Map<String, Integer> counts) {
    return span.evidence().query() + "#" + counts.merge(span.evidence().query(), 1, Integer::sum);
  }

  /** "Norway joins 12 States" for a list, "27 → 28" for anything else. */
  private static String moved(String before, ComputedSpan span) {
    List<String> were = List.of(before.split(", | and "));
    List<String> are = List.of(span.words().split(", | and "));
    List<String> came = are.stream().filter(a -> !were.contains(a)).toList();
    List<String> left = were.stream().filter(b -> !are.contains(b)).toList();
    boolean list = were.size() + are.size() > 3 && came.size() + left.size() < are.size();
    if (!list) {
      return before + " → " + span.words();
    }
    int stay = are.size() - came.size();
    String others = stay + (span.evidence().query().startsWith("states") ? " States" : " others");
    List<String> parts = new ArrayList<>();
    if (!came.isEmpty()) {
      parts.add(English.INSTANCE.list(came) + (came.size() == 1 ? " joins " : " join ") + others);
    }
    if (!left.isEmpty()) {
      parts.add(English.INSTANCE.list(left) + (left.size() == 1 ? " leaves " : " leave ") + others);
    }
    return String.join("; ", parts);
  }
}
