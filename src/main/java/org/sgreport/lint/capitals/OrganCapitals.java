package org.sgreport.lint.capitals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;
import org.sgreport.reference.Organ;
import org.sgreport.reference.Organs;

/** {@code the General assembly}. */
final class OrganCapitals extends PatternRule {
  private static final List<String> NAMES =
      Organs.all().organs().stream().map(Organ::name).filter(n -> n.contains(" ")).toList();

  OrganCapitals() {
    super(
        Rule.warning("capitals/organ"),
        NAMES.stream()
            .map(n -> "(?i:" + Pattern.quote(n) + ")")
            .collect(Collectors.joining("|", "(?<=\\p{Ll} )(?=\\p{Lu})(?:", ")\\b")),
        "`{0}` has small letters in the name of an organ",
        "write `{fix}`");
  }

  @Override
  protected boolean holds(MatchResult match, String words) {
    return !NAMES.contains(match.group()) && !match.group().matches("[\\p{Lu} ]+");
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    String found = match.group().toLowerCase(Locale.ROOT);
    return NAMES.stream().filter(n -> n.toLowerCase(Locale.ROOT).equals(found)).findFirst();
  }
}
