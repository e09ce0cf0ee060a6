package org.sgreport.lint.masthead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sgreport.diagnostic.Rule;
import org.sgreport.language.en.English;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.model.Masthead;

/** A masthead without a symbol. */
final class MissingField extends MastheadRule {
  MissingField() {
    super(Rule.warning("masthead/missing-field"));
  }

  @Override
  void lint(LintDocument text, Masthead masthead, Findings findings) {
    List<String> missing = new ArrayList<>();
    add(missing, "symbol", masthead.symbol());
    add(missing, "organ", masthead.organ());
    add(missing, "distribution", masthead.distribution());
    add(missing, "original language", masthead.language());
    add(missing, "date", masthead.date().map(LocalDate::toString).orElse(""));
    if (!missing.isEmpty()) {
      findings.addToMasthead(
          text,
          "",
          "the masthead has no " + English.INSTANCE.list(missing),
          "fill it in before the report is submitted");
    }
  }

  private static void add(List<String> missing, String name, String value) {
    if (value.isEmpty()) {
      missing.add(name);
    }
  }
}
