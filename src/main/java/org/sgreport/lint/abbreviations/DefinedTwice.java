package org.sgreport.lint.abbreviations;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.reference.Entities;
import org.sgreport.reference.Entity;

/** A name and its abbreviation, introduced again. */
final class DefinedTwice extends TextRule {
  private static final Pattern IN_PARENTHESES = Pattern.compile("\\(([^()]{2,30})\\)");
  private static final Map<String, List<Entity>> ENTITIES =
      Entities.all().entities().stream().collect(Collectors.groupingBy(Entity::abbreviation));

  DefinedTwice() {
    super(Rule.warning("abbreviations/defined-twice"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (TextUnit unit : text.units(TextUnit.Kind.PARAGRAPH, TextUnit.Kind.SUBPARAGRAPH)) {
      String words = unit.text().replace('\'', '’');
      for (Matcher found = IN_PARENTHESES.matcher(words); found.find(); ) {
        String name = words.substring(0, found.start()).stripTrailing();
        ENTITIES.getOrDefault(found.group(1), List.of()).stream()
            .filter(e -> name.endsWith(e.name()) && !seen.add(e.key()))
            .forEach(e -> tell(unit, e, findings));
      }
    }
  }

  private static void tell(TextUnit unit, Entity entity, Findings findings) {
    findings.add(
        unit,
        "(" + entity.abbreviation() + ")",
        "`" + entity.abbreviation() + "` is introduced again",
        "use the abbreviation");
  }
}
