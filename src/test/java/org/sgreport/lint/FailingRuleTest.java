package org.sgreport.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.LintRule;
import org.sgreport.read.markdown.MarkdownFormReader;
import org.sgreport.source.Source;
import org.sgreport.source.Sources;

/** A rule that throws is one diagnostic that names it, and the others go on. */
class FailingRuleTest {
  private static final LintRule FAILING =
      new LintRule() {
        @Override
        public Rule rule() {
          return Rule.error("invented/failing");
        }

        @Override
        public void lint(LintDocument text, Findings findings) {
          throw new IllegalStateException("invented");
        }
      };

  @Test
  void aRuleThatThrowsStopsNoOther() {
    Source source = new Source("a.md", "# I. Lamps\n\n1. Lamps are lit  twice.\n");
    var document = MarkdownFormReader.read(source);
    LintDocument text =
        new LintDocument(
            document,
            new LintDocument.Origin(
                "", Optional.empty(), Optional.empty(), false, Optional.empty(), List.of()));
    LintRule spaces =
        LintRules.ALL.stream()
            .filter(r -> r.rule().id().equals("typography/double-space"))
            .findFirst()
            .orElseThrow();
    Diagnostics diagnostics = new Diagnostics();
    Linter.lint(
        List.of(FAILING, spaces), text, new Sources(Path.of("")), Policy.USUAL, diagnostics);
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::rule)
        .contains("lint/failed-rule", "typography/double-space");
    assertThat(diagnostics.sorted().toString()).contains("`invented/failing` failed");
  }
}
