package org.sgreport.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sgreport.cli.output.CommandRun;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.model.House;
import org.sgreport.model.Report;
import org.sgreport.text.Similar;

/** The pages of rules of a house, made of its file. */
final class HousePages {
  private HousePages() {}

  static String page(String rule, Path folder, Environment environment) {
    Optional<Report> report = new CommandRun(environment).report(folder);
    if (report.isEmpty()) {
      String shown = environment.shown(folder);
      throw new Refusal(shown + " has errors, which sgreport validate " + shown + " prints");
    }
    List<House.Avoided> rules =
        report.stream()
            .flatMap(r -> r.houses().stream())
            .flatMap(h -> h.avoided().stream())
            .toList();
    return rules.stream()
        .filter(a -> a.rule().equals(rule))
        .map(HousePages::page)
        .findFirst()
        .orElseThrow(() -> new Refusal("the report has no rule " + rule + meant(rule, rules)));
  }

  private static String meant(String rule, List<House.Avoided> rules) {
    return Similar.closest(rule, rules.stream().map(House.Avoided::rule).toList())
        .map(r -> "; a similar one is " + r)
        .orElse("");
  }

  private static String page(House.Avoided rule) {
    return Stream.of(
                "# " + rule.rule(),
                "Severity: " + rule.severity() + ".",
                "Avoid: " + String.join(", ", rule.words()) + ".",
                rule.write().isEmpty() ? "" : "Write: " + rule.write() + ".",
                rule.because().isEmpty() ? "" : "Because " + rule.because() + ".",
                "From " + rule.id().at().path() + ", line " + rule.id().at().line() + ".")
            .filter(part -> !part.isEmpty())
            .reduce((one, other) -> one + "\n\n" + other)
            .orElseThrow()
        + "\n";
  }
}
