package org.sgreport.check;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.source.Located;

/** Finds names that are given twice. */
final class RepeatedNames {
  private RepeatedNames() {}

  /** The kind is what messages call the named thing: "measure". */
  static void check(
      Rule rule, String kind, Stream<Located<String>> names, Diagnostics diagnostics) {
    Map<String, Located<String>> first = new HashMap<>();
    names.forEach(
        name -> {
          Located<String> earlier = first.putIfAbsent(name.value(), name);
          if (earlier != null) {
            diagnostics.add(
                rule.at(
                        name.at(),
                        "the " + kind + " `" + name.value() + "` is defined twice",
                        "keep one of the two, or rename one")
                    .note("the first is at " + earlier.at().start()));
          }
        });
  }
}
