package org.sgreport.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sgreport.model.ReportFile;
import org.sgreport.source.Located;
import org.sgreport.source.NamedFiles;

/** The files of rules of the house that a report names, looked for in some places. */
record HouseFiles(List<Located<String>> named, NamedFiles places) {
  static HouseFiles of(Optional<ReportFile> report, List<Path> places) {
    return new HouseFiles(
        report.map(r -> r.settings().lint().houseFiles()).orElse(List.of()),
        new NamedFiles(places));
  }

  List<Path> found() {
    return named.stream().flatMap(f -> places.find(f.value()).stream()).toList();
  }

  List<Located<String>> missing() {
    return named.stream().filter(f -> places.find(f.value()).isEmpty()).toList();
  }

  /** Whether a file of that name is one. */
  boolean names(String file) {
    return named.stream().anyMatch(f -> f.value().equals(file));
  }
}
