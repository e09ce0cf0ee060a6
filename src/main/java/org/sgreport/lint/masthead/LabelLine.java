package org.sgreport.lint.masthead;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.model.Masthead;

/** {@code A/69/224/Add.1} without the word "Addendum". */
final class LabelLine extends MastheadRule {
  private static final Map<String, String> LABELS =
      Map.of("Add", "Addendum", "Corr", "Corrigendum");
  private static final Pattern MODIFIER = Pattern.compile("[^ ()]*/(Add|Corr)\\.\\d+$");

  LabelLine() {
    super(Rule.warning("masthead/label-line"));
  }

  @Override
  void lint(LintDocument text, Masthead masthead, Findings findings) {
    Matcher modifier = MODIFIER.matcher(masthead.symbol());
    if (modifier.matches()) {
      String label = LABELS.get(modifier.group(1));
      if (!(masthead.title() + masthead.kind()).contains(label)) {
        findings.addToMasthead(
            text,
            masthead.symbol(),
            "`"
                + masthead.symbol()
                + "` is an "
                + label.toLowerCase(Locale.ROOT)
                + ", and its label is missing",
            "add the word to `kind`");
      }
    }
  }
}
