package org.sgreport.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names that keep their capitals wherever they stand: of States, of entities, of organs, and of
 * what the table of proper names has, such as treaties, plans and funds.
 */
public final class ProperNames {
  private record Named(String name, LocalDate from) {}

  private static final List<Named> ALL =
      Stream.of(
              Table.rows("proper-names.tsv").stream()
                  .map(r -> new Named(r[0], LocalDate.parse(r[1]))),
              Entities.all().entities().stream().map(e -> new Named(e.name(), LocalDate.MIN)),
              States.all().states().stream()
                  .flatMap(s -> States.all().names(s.code()).stream())
                  .flatMap(n -> Stream.of(n.list(), n.running()))
                  .map(n -> new Named(n, LocalDate.MIN)),
              Organs.all().organs().stream().map(o -> new Named(o.name(), LocalDate.MIN)))
          .flatMap(names -> names)
          .sorted(Comparator.comparingInt(n -> -n.name.length()))
          .toList();

  private ProperNames() {}

  /** The text without the names that were in use on the date. */
  public static String without(String text, LocalDate date) {
    String rest = text;
    for (Named named : ALL) {
      rest = named.from.isAfter(date) ? rest : rest.replace(named.name, "");
    }
    return rest;
  }
}
