package org.sgreport.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Inputs;
import org.sgreport.model.ReportFile;
import org.sgreport.model.Settings;

/** An entity that report.yaml puts in order has a file. */
final class AgencyNotThere extends RuleOfInputs {
  AgencyNotThere() {
    super(Rule.error("agencies/not-there"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    Set<String> there =
        inputs.entities().stream()
            .flatMap(e -> Stream.of(e.key(), FileNames.stem(e.contributor().at().path())))
            .collect(Collectors.toSet());
    inputs
        .reportFile()
        .map(ReportFile::settings)
        .map(Settings::entityOrder)
        .orElse(List.of())
        .stream()
        .filter(key -> inputs.whole() && !there.contains(key.value()))
        .forEach(
            key ->
                diagnostics.add(
                    rule()
                        .at(
                            key.at(),
                            "there is no file for the entity `" + key.value() + "`",
                            "add agencies/" + key.value() + ".yaml, or delete the line")));
  }
}
