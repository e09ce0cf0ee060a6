package org.sgreport.collect;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.load.Loader;
import org.sgreport.model.Amount;
import org.sgreport.model.Contribution;
import org.sgreport.model.ReportedMeasure;
import org.sgreport.source.Source;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** A report to collect into, and what its files of States say afterwards. */
final class Collection {
  static final Path BASE = Folders.PROJECT.resolve("src/test/resources/spec/collect/base");

  private final Path folder;

  Collection(Path folder) {
    this.folder = folder;
    Folders.copy(BASE, folder.resolve("report"));
  }

  Program collect(String file, List<String> options) {
    List<String> words = new ArrayList<>(List.of("collect"));
    words.addAll(options);
    words.addAll(List.of(file, "report"));
    return Program.run(folder, words.toArray(String[]::new));
  }

  /** "KEN: lamp-fund, lamp-law/planned “Soon.”; PER:", with the days on which replies came. */
  String states() {
    Map<String, Contribution> all = replies(folder.resolve("report"));
    List<String> said = new ArrayList<>();
    all.forEach(
        (code, reply) ->
            said.add(
                (code
                        + ": "
                        + String.join(
                            ", ", reply.replied().stream().map(Collection::entry).toList()))
                    .strip()));
    all.forEach(
        (code, reply) ->
            reply
                .reply()
                .flatMap(r -> r.received())
                .ifPresent(d -> said.add(code + " received " + d.value())));
    return String.join("; ", said);
  }

  static Map<String, Contribution> replies(Path report) {
    Map<String, Contribution> all = new TreeMap<>();
    if (Files.isDirectory(report.resolve("states"))) {
      for (Path file : Folders.files(report.resolve("states"))) {
        Optional<Contribution> state =
            Loader.state(new Source(file.toString(), Folders.read(file)), new Diagnostics());
        all.put(state.orElseThrow().key(), state.get());
      }
    }
    return all;
  }

  private static String entry(ReportedMeasure entry) {
    String status = entry.statusName().isEmpty() ? "" : "/" + entry.statusName();
    String value = entry.value().map(v -> " " + words(v)).orElse("");
    String text = entry.text().isEmpty() ? "" : " “" + entry.text() + "”";
    String source = entry.source().contains(", cell ") ? "" : " (" + entry.source() + ")";
    return entry.measure().value() + status + value + text + source;
  }

  private static String words(Amount value) {
    String from = value.from().toPlainString();
    return value.isExact() ? from : from + " to " + value.until().toPlainString();
  }
}
