package org.sgreport.lint.citations;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.text.Figures;

/** A resolution of a session that has not been yet. */
final class ResolutionSession extends TextRule {
  private static final Pattern RESOLUTION =
      Pattern.compile(
          "\\b(?:(?:General )?Assembly (?:in its )?)?[Rr]esolutions? (\\d{2,3})/\\d{1,3}\\b");

  /** Other bodies have sessions of their own. */
  private static final Pattern OTHER = Pattern.compile("\\b(?:Commission|Council|Conference)\\b");

  ResolutionSession() {
    super(Rule.error("citations/session"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    text.origin().date().ifPresent(date -> lint(text, date.getYear() - 1945, findings));
  }

  /** The session opens in the year that is 1945 years after its number. */
  private static void lint(LintDocument text, int last, Findings findings) {
    for (TextUnit unit : text.prose()) {
      if (unit.own().contains("esolution")) {
        unit.sentences().forEach(s -> check(unit, s.words(), last, findings));
      }
    }
  }

  private static void check(TextUnit unit, String sentence, int last, Findings findings) {
    boolean assembly = sentence.contains("Assembly") && !OTHER.matcher(sentence).find();
    for (Matcher resolution = RESOLUTION.matcher(sentence); resolution.find(); ) {
      boolean named = resolution.group().contains("Assembly");
      if ((named || assembly) && Figures.parse(resolution.group(1)) > last) {
        findings.add(
            unit,
            resolution.group(),
            "session "
                + resolution.group(1)
                + " of the General Assembly had not opened when the document was written",
            "correct the number or the date");
      }
    }
  }
}
