package org.sgreport.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sgreport.check.Checks;
import org.sgreport.check.FactsAcrossReports;
import org.sgreport.check.Placeholders;
import org.sgreport.check.PreviousDiffers;
import org.sgreport.cli.render.Emblems;
import org.sgreport.collect.CollectRules;
import org.sgreport.diagnostic.Rule;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.draft.markdown.MarkdownRules;
import org.sgreport.draft.template.TemplateRules;
import org.sgreport.importer.ImportRules;
import org.sgreport.lint.LintRules;
import org.sgreport.lint.Linter;
import org.sgreport.lint.text.LintRule;
import org.sgreport.load.ShapeRules;
import org.sgreport.read.ReadRules;
import org.sgreport.source.SourceRules;

/** Every rule of the program, and the pages that explain them. */
final class RulePages {
  private RulePages() {}

  /** In alphabetical order of their ids. */
  static List<Rule> rules() {
    return Stream.of(
            SourceRules.ALL,
            ShapeRules.ALL,
            Checks.rules(),
            TemplateRules.ALL,
            DirectiveRules.ALL,
            MarkdownRules.ALL,
            CollectRules.ALL,
            ImportRules.ALL,
            ReadRules.ALL,
            LintRules.ALL.stream().map(LintRule::rule).toList(),
            Linter.RULES,
            List.of(
                LintBaseline.GONE,
                Placeholders.RULE,
                FactsAcrossReports.RULE,
                PreviousDiffers.RULE,
                Schemas.OUTDATED,
                Emblems.UNREADABLE))
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Rule::id))
        .toList();
  }

  /** The page with the severity, which the rule has, below its head. */
  static String page(Rule rule) {
    String head = "# " + rule.id() + "\n";
    String severity = "\nSeverity: " + rule.severity().word() + ".\n";
    return head + severity + written(rule).substring(head.length());
  }

  /** What a rule asks for: the first paragraph of its page. */
  static String title(Rule rule) {
    return written(rule).split("\n\n")[1].replace('\n', ' ');
  }

  private static String written(Rule rule) {
    try (InputStream in =
        RulePages.class.getResourceAsStream("/org/sgreport/rules/" + rule.id() + ".md")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own resource is broken: " + rule.id(), e);
    }
  }
}
