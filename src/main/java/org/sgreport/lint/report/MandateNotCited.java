package org.sgreport.lint.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** A mandate of report.yaml that the text does not cite. */
final class MandateNotCited extends TextRule {
  private static final Pattern RESOLUTION = Pattern.compile("(?:A|E)/(?:RES|DEC)/(\\S+)");

  MandateNotCited() {
    super(Rule.warning("report/mandate-not-cited"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    String all = text.prose().stream().map(TextUnit::text).collect(Collectors.joining(" "));
    text.origin().report().stream()
        .flatMap(r -> r.settings().mandate().stream())
        .forEach(
            mandate -> {
              Matcher resolution = RESOLUTION.matcher(mandate.value());
              if (resolution.matches() && !all.contains(resolution.group(1))) {
                findings.add(
                    mandate.at(),
                    "the mandate " + mandate.value() + " is cited nowhere in the text",
                    "cite resolution " + resolution.group(1));
              }
            });
  }
}
