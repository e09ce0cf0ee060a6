package org.sgreport.lint.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sgreport.diagnostic.Rule;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Inline;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.model.Contribution;
import org.sgreport.model.Report;

/** A reply that no paragraph uses. */
final class UnusedReply extends TextRule {
  UnusedReply() {
    super(Rule.warning("claims/unused-reply"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    if (text.origin().report().isEmpty()) {
      return;
    }
    Set<Span> used = new HashSet<>();
    text.units().forEach(p -> collect(p.content(), used));
    Report report = text.origin().report().get();
    for (Contribution reply : report.shown().states()) {
      boolean unused =
          !reply.measures().isEmpty()
              && reply.measures().stream().noneMatch(m -> used.contains(m.shownAt()));
      if (unused) {
        findings.add(
            reply.contributor().at(),
            "no paragraph uses what " + reply.key() + " reported",
            "print its measures in the template, or code them differently");
      }
    }
  }

  private static void collect(List<Inline> content, Set<Span> used) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Computed computed) {
        used.addAll(computed.evidence().inputs());
      }
      collect(inline.children(), used);
    }
  }
}
