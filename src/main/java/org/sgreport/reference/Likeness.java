package org.sgreport.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.sgreport.text.Similar;

/**
 * Finds what may be meant by words that are no certain name, by their likeness to names, never to
 * codes: as a part of names, as the beginning of one, or as a name with a typing error. The
 * likeliest are first, three at most.
 */
final class Likeness {
  private static final int MOST = 3;
  private static final int MOST_PARTS = 5;
  private static final int SHORTEST_PART = 3;
  private static final int SHORTEST_NAME = 4;
  private static final int LONG_NAME = 12;

  /** The words of each name, and the key that it stands for. */
  private record Named(List<String> words, String key) {
    String whole() {
      return String.join("", words);
    }
  }

  private final List<Named> names = new ArrayList<>();

  void add(String name, String key) {
    names.add(new Named(NameKey.words(name).toList(), key));
  }

  /** Names that hold the words, one after the other; none where these are more than five. */
  List<String> parts(String written) {
    List<String> words = NameKey.words(written).toList();
    if (NameKey.of(written).length() < SHORTEST_PART) {
      return List.of();
    }
    Set<String> keys = new LinkedHashSet<>();
    for (Named name : names) {
      if (Collections.indexOfSubList(name.words, words) >= 0) {
        keys.add(name.key);
      }
    }
    return keys.size() > MOST_PARTS ? List.of() : List.copyOf(keys);
  }

  /** Names that begin so. */
  List<String> beginning(String written) {
    String letters = NameKey.of(written);
    return nearest(n -> n.whole().startsWith(letters) ? n.whole().length() : -1);
  }

  /** Names that have the letters in this order, from their first on, as abbreviations are made. */
  List<String> abbreviated(String written) {
    String inOrder = String.join(".*", NameKey.of(written).split("")) + ".*";
    return nearest(n -> n.whole().matches(inOrder) ? n.whole().length() : -1);
  }

  /** Names that are a few letters away: one in four, two in eleven, three in longer ones. */
  List<String> misspelt(String written) {
    String whole = NameKey.of(written);
    int farthest = whole.length() >= LONG_NAME ? 3 : whole.length() > SHORTEST_NAME ? 2 : 1;
    return whole.length() < SHORTEST_NAME
        ? List.of()
        : nearest(
            n -> {
              int distance = Similar.distance(whole, n.whole());
              return distance <= farthest ? distance : -1;
            });
  }

  /** The keys of the names with the least distance, each once; a negative one is too far. */
  private List<String> nearest(ToIntFunction<Named> distance) {
    Map<String, Integer> distances = new LinkedHashMap<>();
    for (Named name : names) {
      int here = distance.applyAsInt(name);
      if (here >= 0) {
        distances.merge(name.key, here, Math::min);
      }
    }
    return distances.entrySet().stream()
        .sorted(Comparator.comparingInt(Map.Entry::getValue))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }
}
