package org.sgreport.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.sgreport.cli.option.Reports;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.diagnostic.Rule;
import org.sgreport.text.Similar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sgreport explain}: the page of a rule. */
@Command(
    name = "explain",
    description = "Explain a rule; without one, list them all, or those of a family.",
    footer = {
      "",
      "Examples:",
      "  sgreport explain measures/unknown-measure",
      "  sgreport explain measures",
      "  sgreport explain house/stakeholder inputs/next"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(
      paramLabel = "RULE",
      arity = "0..1",
      description = "The rule, as a diagnostic names it, or a family such as states.")
  private String rule;

  @Parameters(
      paramLabel = "REPORT",
      arity = "0..1",
      description = "The report whose file of rules of the house has the rule.")
  private String report;

  ExplainCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    if (report != null && rule.startsWith("house/")) {
      environment.out().print(HousePages.page(rule, Reports.one(report, environment), environment));
      return 0;
    }
    String family = rule == null ? "" : rule.replaceFirst("/$", "") + "/";
    List<Rule> listed = RulePages.rules().stream().filter(r -> r.id().startsWith(family)).toList();
    if (!listed.isEmpty()) {
      listed.forEach(
          r -> environment.out().print(String.format("%-8s %s\n", r.severity().word(), r.id())));
      return 0;
    }
    Rule explained =
        RulePages.rules().stream()
            .filter(r -> r.id().equals(rule))
            .findFirst()
            .orElseThrow(() -> new Refusal("there is no rule " + rule + meant()));
    environment.out().print(RulePages.page(explained));
    return 0;
  }

  private String meant() {
    if (rule.startsWith("house/")) {
      return "; a rule of the house is explained with its report, sgreport explain "
          + rule
          + " REPORT";
    }
    List<String> ids = RulePages.rules().stream().map(Rule::id).toList();
    return Similar.closest(rule, ids).map(r -> "; a similar one is " + r).orElse("");
  }
}
