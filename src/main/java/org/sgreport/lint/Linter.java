package org.sgreport.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Suppression;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.Findings.Finding;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.LintRule;
import org.sgreport.source.Sources;

/** Runs the rules over a document, and leaves out what is ignored. */
public final class Linter {
  public static final Rule UNKNOWN_RULE = Rule.warning("lint/unknown-rule");
  public static final Rule UNUSED_IGNORE = Rule.info("lint/unused-ignore");
  public static final Rule FAILED_RULE = Rule.warning("lint/failed-rule");
  public static final List<Rule> RULES = List.of(FAILED_RULE, UNKNOWN_RULE, UNUSED_IGNORE);

  private final List<LintRule> rules;
  private final LintDocument text;
  private final Policy policy;
  private final Diagnostics diagnostics;
  private final Set<String> ids;
  private final Set<Suppression> used = new HashSet<>();

  private Linter(List<LintRule> rules, LintDocument text, Policy policy, Diagnostics diagnostics) {
    this.rules = rules;
    this.ids = rules.stream().map(r -> r.rule().id()).collect(Collectors.toSet());
    this.text = text;
    this.policy = policy;
    this.diagnostics = diagnostics;
  }

  /** The sources find the column of what is found. */
  public static void lint(
      LintDocument text, Sources sources, Policy policy, Diagnostics diagnostics) {
    lint(LintRules.of(text.origin().report()), text, sources, policy, diagnostics);
  }

  static void lint(
      List<LintRule> rules,
      LintDocument text,
      Sources sources,
      Policy policy,
      Diagnostics diagnostics) {
    new Linter(rules, text, policy, diagnostics).run(sources);
  }

  /** What some rules find, with the words that it is about; nothing is said of settings. */
  public static List<Finding> find(LintDocument text, Sources sources, Policy policy) {
    List<LintRule> rules = LintRules.of(text.origin().report());
    return new Linter(rules, text, policy, new Diagnostics()).found(sources);
  }

  private void run(Sources sources) {
    found(sources).stream().map(this::weighed).forEach(diagnostics::add);
    text.document().suppressions().forEach(this::suppression);
    settings();
  }

  /** Rules know nothing of one another, so each core takes some; the order is that of the list. */
  private List<Finding> found(Sources sources) {
    return rules.parallelStream()
        .filter(rule -> policy.runs(rule, text.origin().date()))
        .map(rule -> found(rule, sources))
        .toList()
        .stream()
        .flatMap(List::stream)
        .filter(f -> !isIgnored(f))
        .toList();
  }

  private List<Finding> found(LintRule rule, Sources sources) {
    Findings findings = new Findings(rule.rule(), sources);
    try {
      rule.lint(text, findings);
      return findings.found();
    } catch (RuntimeException e) {
      return List.of(failed(rule, e));
    }
  }

  /** One rule that cannot cope with a document stops no other. */
  private Finding failed(LintRule rule, RuntimeException error) {
    return new Finding(
        FAILED_RULE.at(
            text.start(),
            "the rule `" + rule.rule().id() + "` failed on this document: " + error,
            "report this fault of the program; the other rules went on"),
        "",
        text.start(),
        "");
  }

  private boolean isIgnored(Finding finding) {
    List<Suppression> holding =
        text.document().suppressions().stream()
            .filter(s -> s.rule().equals(finding.diagnostic().rule()))
            .filter(s -> s.place().equals(finding.unit()))
            .toList();
    used.addAll(holding);
    return !holding.isEmpty() || policy.ignored().stream().anyMatch(i -> i.holds(finding));
  }

  private Diagnostic weighed(Finding finding) {
    Diagnostic found = finding.diagnostic();
    return policy
        .severity(found.rule())
        .map(
            s ->
                new Diagnostic(
                    s, found.rule(), found.span(), found.message(), found.help(), found.notes()))
        .orElse(found);
  }

  private void suppression(Suppression suppression) {
    if (!ids.contains(suppression.rule())) {
      diagnostics.add(
          UNKNOWN_RULE.at(
              suppression.place(),
              "no rule is called `" + suppression.rule() + "`",
              "name a rule that `sgreport explain` lists"));
    } else if (!used.contains(suppression) && policy.runs(suppression.rule())) {
      diagnostics.add(
          UNUSED_IGNORE.at(
              suppression.place(),
              "`" + suppression.rule() + "` finds nothing here that could be ignored",
              "remove the lint-ignore"));
    }
  }

  private void settings() {
    text.origin().report().stream()
        .flatMap(r -> r.settings().lint().rules().stream())
        .filter(s -> !ids.contains(s.rule().value()))
        .forEach(
            s ->
                diagnostics.add(
                    UNKNOWN_RULE.at(
                        s.rule().at(),
                        "no rule is called `" + s.rule().value() + "`",
                        "name a rule that `sgreport explain` lists")));
  }
}
