package org.sgreport.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** Those that may be meant by a name, in words. */
public final class Candidates {
  private Candidates() {}

  /** "KOR, the Republic of Korea, or PRK, the Democratic People’s Republic of Korea". */
  public static String states(List<String> codes, UnaryOperator<String> code) {
    return either(codes.stream().map(c -> code.apply(c) + ", " + running(c)).toList(), ", or ");
  }

  /** What to write instead of a name that is no certain one. */
  public static String help(List<String> codes) {
    return codes.isEmpty()
        ? "use its ISO 3166-1 alpha-3 code"
        : "use " + states(codes, c -> "`" + c + "`");
  }

  /** The like of entities. */
  public static String entities(List<String> keys, UnaryOperator<String> key) {
    return either(
        keys.stream()
            .map(k -> key.apply(k) + ", " + Entities.all().find(k).orElseThrow().running())
            .toList(),
        ", or ");
  }

  /** What to write instead of something that is no key of an entity. */
  public static String entityHelp(Resolution resolution) {
    List<String> meant = resolution.key().map(List::of).orElseGet(resolution::candidates);
    return meant.isEmpty()
        ? "use the key of an entity, such as `unodc`"
        : "use " + entities(meant, k -> "`" + k + "`");
  }

  /** "Congo, not the Democratic Republic of the Congo"; a name without neighbours is alone. */
  public static String understood(String code) {
    List<String> others = StateResolver.neighbours(code).stream().map(Candidates::running).toList();
    String name = States.all().name(code, LocalDate.MAX).list();
    return others.isEmpty() ? name : name + ", not " + either(others, " or ");
  }

  private static String running(String code) {
    return States.all().name(code, LocalDate.MAX).running();
  }

  private static String either(List<String> items, String or) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + or + items.get(last);
  }
}
