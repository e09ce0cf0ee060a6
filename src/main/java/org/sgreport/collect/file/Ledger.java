package org.sgreport.collect.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sgreport.model.Contribution;
import org.sgreport.model.ReportedMeasure;

/**
 * collected.tsv in a report folder: the entries that collections wrote, each with its cell and a
 * fingerprint, so that an entry which somebody changed since counts as typed by hand.
 */
public final class Ledger {
  public static final String FILE = "collected.tsv";

  private static final String HEAD =
      "# written by sgreport collect: state, measure, status, year, file and cell, fingerprint\n";
  private static final int DIGITS = 12;

  /** An entry, by what it is of; the year may be empty. */
  public record Key(String state, String measure, String status, String year) {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::measure).thenComparing(Key::status).thenComparing(Key::year);

    static Key of(String state, ReportedMeasure entry) {
      return new Key(
          state,
          entry.measure().value(),
          entry.statusName(),
          entry.year().isPresent() ? String.valueOf(entry.year().getAsInt()) : "");
    }

    private String line() {
      return String.join("\t", state, measure, status, year);
    }
  }

  /** Where an entry came from, and what it was. */
  public record Origin(String cell, String fingerprint) {}

  /** By the States' codes. */
  private final Map<String, Map<Key, Origin>> entries = new TreeMap<>();

  /** Lines that are none of its own are left out. */
  public static Ledger of(String text) {
    Ledger ledger = new Ledger();
    text.lines()
        .filter(l -> !l.startsWith("#"))
        .map(l -> l.split("\t", -1))
        .filter(c -> c.length == 6)
        .forEach(c -> ledger.put(new Key(c[0], c[1], c[2], c[3]), new Origin(c[4], c[5])));
    return ledger;
  }

  /** Whether a collection wrote the entry, and nobody changed it since. */
  public boolean wrote(String state, ReportedMeasure entry) {
    return origin(state, entry).isPresent();
  }

  /** The origin of an entry that is as it was collected. */
  public Optional<Origin> origin(String state, ReportedMeasure entry) {
    return Optional.ofNullable(entries.getOrDefault(state, Map.of()).get(Key.of(state, entry)))
        .filter(o -> o.fingerprint().equals(fingerprint(entry)));
  }

  /** Takes note of an entry that was written. */
  public void note(String state, ReportedMeasure entry, String cell) {
    put(Key.of(state, entry), new Origin(cell, fingerprint(entry)));
  }

  private void put(Key key, Origin origin) {
    entries.computeIfAbsent(key.state(), s -> new TreeMap<>(Key.ORDER)).put(key, origin);
  }

  /** Forgets entries that the State's file does not have any more. */
  public void keepOnly(Contribution state) {
    Set<Key> there =
        state.replied().stream().map(e -> Key.of(state.key(), e)).collect(Collectors.toSet());
    entries.getOrDefault(state.key(), new TreeMap<>(Key.ORDER)).keySet().retainAll(there);
  }

  public String text() {
    List<String> lines = new ArrayList<>();
    entries
        .values()
        .forEach(
            state ->
                state.forEach(
                    (key, origin) ->
                        lines.add(
                            String.join("\t", key.line(), origin.cell(), origin.fingerprint())
                                + "\n")));
    return HEAD + String.join("", lines);
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  private static String fingerprint(ReportedMeasure entry) {
    String said =
        String.join(
            "\n",
            entry
                .value()
                .map(v -> v.from().toPlainString() + "–" + v.until().toPlainString())
                .orElse(""),
            String.join(",", entry.deed().with().stream().map(w -> w.value()).toList()),
            entry.text().replaceAll("\\s+", " "),
            entry.source());
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
