package org.sgreport.lint.spelling;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.Fixable;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** {@code organisation}, which the Organization spells with z. */
final class Ize extends TextRule implements Fixable {
  private static final Pattern WORD =
      Pattern.compile("\\b(\\p{L}+)is(e|es|ed|er|ers|ing|ation|ations|ational)\\b");

  /** The last syllables before the ending. */
  private static final List<String> STEMS =
      List.of(
          "organ",
          "real",
          "recogn",
          "util",
          "priorit",
          "criminal",
          "mobil",
          "final",
          "minim",
          "maxim",
          "standard",
          "harmon",
          "special",
          "stabil",
          "summar",
          "author",
          "capital",
          "character",
          "civil",
          "digit",
          "formal",
          "general",
          "global",
          "industrial",
          "institutional",
          "legal",
          "liberal",
          "local",
          "marginal",
          "modern",
          "national",
          "neutral",
          "normal",
          "optim",
          "penal",
          "privat",
          "rational",
          "regular",
          "sensit",
          "social",
          "subsid",
          "sympath",
          "systemat",
          "urban",
          "victim",
          "visual",
          "apolog",
          "categor",
          "custom",
          "decentral",
          "democrat",
          "econom",
          "equal",
          "fertil",
          "hospital",
          "jeopard",
          "material",
          "memor",
          "operational",
          "polar",
          "revital",
          "scrutin",
          "stigmat",
          "traumat",
          "vandal",
          "central",
          "crystal",
          "crit");

  /** Official names that keep their s. */
  private static final Pattern NAME =
      Pattern.compile(
          "^Organisation for (?:Economic|the Prohibition)|^Organisation internationale");

  Ize() {
    super(Rule.warning("spelling/ize"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.units()) {
      found(unit.own())
          .forEach(
              m ->
                  findings.add(
                      unit,
                      m.group(),
                      "`" + m.group() + "` is spelled with -iz-",
                      "write `" + m.group(1) + "iz" + m.group(2) + "`"));
    }
  }

  private static Stream<MatchResult> found(String words) {
    return WORD.matcher(words)
        .results()
        .filter(m -> STEMS.stream().anyMatch(m.group(1).toLowerCase(Locale.ROOT)::endsWith))
        .filter(m -> !NAME.matcher(words.substring(m.start())).find());
  }

  @Override
  public List<Edit> edits(String words, Optional<LocalDate> date) {
    return found(words)
        .map(m -> new Edit(m.start(), m.end(), m.group(1) + "iz" + m.group(2)))
        .toList();
  }
}
