package org.sgreport.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells which State a name stands for, as a drafter, a spreadsheet or a command line has it. Acts
 * only on what is certain: a code, a name of any time that the United Nations printed, with or
 * without its article, a formal, common or short name, or an abbreviation of the table.
 */
public final class StateResolver {
  private static final StateResolver INSTANCE = new StateResolver();

  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> certain = new HashMap<>();
  private final Map<String, List<String>> uncertain = new HashMap<>();
  private final Likeness official = new Likeness();
  private final Likeness any = new Likeness();

  private StateResolver() {
    States states = States.all();
    for (State state : states.states()) {
      codes.put(state.code(), state.code());
      codes.put(state.shortCode(), state.code());
      for (StateName name : states.names(state.code())) {
        Stream.of(name.list(), name.running()).forEach(n -> known(n, state.code()));
        official.add(name.list(), state.code());
      }
    }
    for (OtherName name : OtherName.all()) {
      if (name.kind() == OtherName.Kind.ABBREVIATION) {
        certain.putIfAbsent(NameKey.of(name.form()), name.codes().get(0));
      } else if (name.isCertain()) {
        known(name.form(), name.codes().get(0));
      } else {
        uncertain.putIfAbsent(NameKey.of(name.form()), name.codes());
      }
    }
    for (String[] row : Table.rows("state-names-other-languages.tsv")) {
      Stream.of(row).skip(1).forEach(n -> any.add(n, row[0]));
    }
  }

  private void known(String name, String code) {
    certain.putIfAbsent(NameKey.of(name), code);
    any.add(name, code);
  }

  /** The State's code, or the codes of those that may be meant. */
  public static Resolution resolve(String written) {
    return INSTANCE.resolved(written.strip());
  }

  /** The State's code, where the name is certain; looks for no candidates. */
  public static Optional<String> certain(String written) {
    return INSTANCE.code(written.strip());
  }

  private Resolution resolved(String written) {
    return code(written)
        .map(Resolution::certain)
        .orElseGet(() -> Resolution.refused(candidates(written)));
  }

  private Optional<String> code(String written) {
    return Optional.ofNullable(codes.get(written.toUpperCase(Locale.ROOT)))
        .or(() -> named(written))
        .or(() -> named(NameKey.turned(written)))
        .or(() -> namedTwice(written));
  }

  private Optional<String> named(String written) {
    return Optional.ofNullable(certain.get(NameKey.of(written)));
  }

  /** "Eswatini (Swaziland)": two names of one State. */
  private Optional<String> namedTwice(String written) {
    String[] names = written.split("[()]");
    Optional<String> first = names.length == 2 ? named(names[0]) : Optional.empty();
    return first.filter(code -> named(names[1]).equals(first));
  }

  private List<String> candidates(String written) {
    List<String> known = uncertain.get(NameKey.of(written));
    if (known != null) {
      return known;
    }
    List<String> parts = official.parts(written);
    if (!parts.isEmpty()) {
      return parts;
    }
    if (!written.matches("\\p{Lu}{3}")) {
      return any.misspelt(written);
    }
    List<String> begin = any.beginning(written);
    return begin.isEmpty() ? official.abbreviated(written) : begin;
  }

  /**
   * Other States whose names hold this one's, or are held by it, so that one could be taken for the
   * other: the Democratic Republic of the Congo for Congo.
   */
  public static List<String> neighbours(String code) {
    List<String> neighbours = new ArrayList<>();
    for (State other : States.all().states()) {
      if (!other.code().equals(code) && isPart(code, other.code())) {
        neighbours.add(other.code());
      }
    }
    return neighbours;
  }

  private static boolean isPart(String one, String other) {
    List<String> words = words(one);
    List<String> others = words(other);
    return begins(words, others) || begins(others, words);
  }

  /** Whether each word is another's beginning: "Niger" and "Nigeria". */
  private static boolean begins(List<String> words, List<String> others) {
    return words.stream().allMatch(w -> others.stream().anyMatch(o -> o.startsWith(w)));
  }

  private static List<String> words(String code) {
    List<StateName> names = States.all().names(code);
    return NameKey.words(names.get(names.size() - 1).list()).toList();
  }
}
