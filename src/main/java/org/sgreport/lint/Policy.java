package org.sgreport.lint;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sgreport.diagnostic.Severity;
import org.sgreport.lint.text.Findings.Finding;
import org.sgreport.lint.text.LintRule;
import org.sgreport.model.Report;

/**
 * Which rules run, how much they matter, and where they do not: by their ids. No rule named means
 * that all run; a severity of {@code off} means that one does not.
 */
public record Policy(Set<String> only, Map<String, String> severities, List<Ignore> ignored) {
  /** A rule and where it does not matter: "para. 23", or everywhere if that is empty. */
  public record Ignore(String rule, String where) {
    boolean holds(Finding finding) {
      return finding.diagnostic().rule().equals(rule)
          && (where.isEmpty() || finding.label().equals(where));
    }
  }

  /** All rules, as severe as they are. */
  public static final Policy USUAL = new Policy(Set.of(), Map.of(), List.of());

  public Policy {
    only = Set.copyOf(only);
    severities = Map.copyOf(severities);
    ignored = List.copyOf(ignored);
  }

  /** How much rules matter in a report, by its settings. */
  public static Map<String, String> severities(Report report) {
    Map<String, String> severities = new LinkedHashMap<>();
    report.settings().lint().rules().forEach(s -> severities.put(s.rule().value(), s.severity()));
    return severities;
  }

  /** That of a report's settings alone. */
  public static Policy of(Report report) {
    return new Policy(Set.of(), severities(report), List.of());
  }

  /** Whether a rule runs on a document of that date. */
  boolean runs(LintRule rule, Optional<LocalDate> date) {
    return runs(rule.rule().id()) && date.filter(rule.since()::isAfter).isEmpty();
  }

  boolean runs(String rule) {
    return (only.isEmpty() || only.contains(rule))
        && !severities.getOrDefault(rule, "").equals("off");
  }

  Optional<Severity> severity(String rule) {
    return Optional.ofNullable(severities.get(rule))
        .map(s -> Severity.valueOf(s.toUpperCase(Locale.ROOT)));
  }
}
