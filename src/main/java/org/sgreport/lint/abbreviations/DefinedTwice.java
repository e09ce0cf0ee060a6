package org.sgreport.lint.abbreviations;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.reference.Entities;
import org.sgreport.reference.Entity;

/** A name and its abbreviation, introduced again. */
final class DefinedTwice extends TextRule {
  DefinedTwice() {
    super(Rule.warning("abbreviations/defined-twice"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (TextUnit unit : text.units(TextUnit.Kind.PARAGRAPH, TextUnit.Kind.SUBPARAGRAPH)) {
      String words = unit.text().replace('\'', '’');
      for (Entity entity : words.contains("(") ? Entities.all().entities() : List.<Entity>of()) {
        int at =
            entity.abbreviation().isEmpty() ? -1 : words.indexOf("(" + entity.abbreviation() + ")");
        boolean there = at > 0 && words.substring(0, at).stripTrailing().endsWith(entity.name());
        if (there && !seen.add(entity.key())) {
          findings.add(
              unit,
              "(" + entity.abbreviation() + ")",
              "`" + entity.abbreviation() + "` is introduced again",
              "use the abbreviation");
        }
      }
    }
  }
}
