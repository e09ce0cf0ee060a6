package org.sgreport.check;

import java.util.List;
import java.util.stream.Stream;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Inputs;
import org.sgreport.model.Settings;
import org.sgreport.source.Located;
import org.sgreport.source.NamedFiles;

/** The template and the emblem are named by names of files, not by paths that lead elsewhere. */
final class NamedOutside extends RuleOfInputs {
  NamedOutside() {
    super(Rule.error("report/named-outside"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    inputs.reportFile().stream()
        .flatMap(file -> named(file.settings()).stream())
        .filter(name -> !NamedFiles.isPlain(name.value()))
        .forEach(
            name ->
                diagnostics.add(
                    rule()
                        .at(
                            name.at(),
                            "`"
                                + name.value()
                                + "` is outside the folders where inputs are looked for",
                            "write the name of a file alone, and put the file into the report folder")));
  }

  private static List<Located<String>> named(Settings settings) {
    return Stream.concat(
            Stream.of(settings.composition().template()), settings.composition().emblem().stream())
        .toList();
  }
}
