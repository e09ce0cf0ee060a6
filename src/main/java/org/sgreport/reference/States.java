package org.sgreport.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sgreport.language.vocabulary.Language;

/**
 * The 193 Member States, the observers and the other participants in treaties, with their names by
 * date.
 */
public final class States {
  private static final States ALL = new States();

  private final Map<String, State> byCode = new LinkedHashMap<>();
  private final Map<String, List<StateName>> names = new TreeMap<>();

  private States() {
    for (String[] row : Table.rows("states.tsv")) {
      Optional<RegionalGroup> group =
          row[3].isEmpty() ? Optional.empty() : Optional.of(RegionalGroup.of(row[3]));
      byCode.put(
          row[0],
          new State(row[0], row[1], State.Kind.valueOf(row[2].toUpperCase(Locale.ROOT)), group));
    }
    for (String[] row : Table.rows("state-names.tsv")) {
      LocalDate from = row[1].isEmpty() ? LocalDate.MIN : LocalDate.parse(row[1]);
      names
          .computeIfAbsent(row[0], code -> new ArrayList<>())
          .add(new StateName(row[0], from, row[2], row[3]));
    }
    names.values().forEach(n -> n.sort(Comparator.comparing(StateName::from)));
  }

  public static States all() {
    return ALL;
  }

  /** In alphabetical order of the codes. */
  public Collection<State> states() {
    return List.copyOf(byCode.values());
  }

  public Optional<State> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  public boolean isMember(String code) {
    return find(code).filter(s -> s.kind() == State.Kind.MEMBER).isPresent();
  }

  /** The name valid on the date; before a State's first dated name, its oldest one. */
  public StateName name(String code, LocalDate date) {
    List<StateName> dated = names.get(code);
    int last = dated.size() - 1;
    while (dated.get(last).from().isAfter(date)) {
      last--;
    }
    return dated.get(last);
  }

  /** Every name that the State has had, the oldest first. */
  public List<StateName> names(String code) {
    return List.copyOf(names.get(code));
  }

  /** The names on the date in the order of the alphabet. */
  public List<StateName> ordered(Collection<String> codes, LocalDate date) {
    return codes.stream().distinct().map(c -> name(c, date)).sorted(StateName.ORDER).toList();
  }

  /** "Cuba, the Philippines and Spain", or without articles "Cuba, Philippines and Spain". */
  public String list(
      Collection<String> codes, LocalDate date, boolean articles, Language language) {
    return language.list(
        ordered(codes, date).stream().map(n -> articles ? n.running() : n.list()).toList());
  }
}
