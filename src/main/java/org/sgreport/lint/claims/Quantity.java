package org.sgreport.lint.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Evidence;
import org.sgreport.document.Inline;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.Parentheses;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.lint.text.WrittenNumber;

/** {@code the majority of reporting States} over 11 of 27. */
final class Quantity extends TextRule {
  private static final Pattern PHRASE =
      Pattern.compile(
          "(?i)\\b((?:in |by )?(?:(?:the |a )?(?:vast |great |large )?majority|nearly all|almost all|more than half|most|a large number"
              + "|numerous|many|several|only a few|very few|a few|few|a small number)(?: of)?(?: the)? (?:reporting )?"
              + "(?:Member )?(?:States|countries|reported|of them|Governments)?)");
  private static final Pattern OF_TOTAL =
      Pattern.compile(
          "((?i:(?:the |a )?(?:vast |great |large )?majority|nearly all|almost all|more than half|most|only a few|a few|few)) of (?:the |those )?("
              + WrittenNumber.PATTERN
              + ") (?:[^.;:()]{0,60} )?(?=\\()");
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)\\b(?:some|others?|certain|various|a number)(?: of them)?(?= (?:of the |reporting |other )?(?:Member )?(?:States|countries|reported|have|had|referred)\\b|\\b of them)");
  private static final int FEWEST = 5;

  Quantity() {
    super(Rule.warning("claims/quantity"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    if (text.origin().report().isPresent()) {
      text.units().forEach(p -> computed(p, p.content(), findings));
      return;
    }
    text.units(TextUnit.Kind.PARAGRAPH, TextUnit.Kind.SUBPARAGRAPH)
        .forEach(p -> ofTotal(p, findings));
    int total = text.respondents().states().size();
    if (total >= FEWEST) {
      text.units(TextUnit.Kind.PARAGRAPH, TextUnit.Kind.SUBPARAGRAPH)
          .forEach(p -> typed(p, total, findings));
    }
  }

  /** "The majority of the 40 States that replied (Chile and Cuba)". */
  private static void ofTotal(TextUnit unit, Findings findings) {
    for (Matcher phrase = OF_TOTAL.matcher(unit.own()); phrase.find(); ) {
      int total = WrittenNumber.value(phrase.group(2)).intValue();
      unit.parentheses().stream()
          .filter(list -> list.start() == phrase.end() && list.states().size() > 1)
          .findFirst()
          .ifPresent(
              list ->
                  Quantifier.fault(phrase.group(1), BigDecimal.valueOf(list.states().size()), total)
                      .ifPresent(
                          fault ->
                              findings.add(
                                  unit,
                                  phrase.group().strip(),
                                  "`%s` %s, and its list has %d of %d"
                                      .formatted(
                                          phrase.group(1), fault, list.states().size(), total),
                                  "use a phrase that fits the list")));
    }
  }

  /** A phrase that a template has kept as a claim, with its count. */
  private static void computed(TextUnit unit, List<Inline> content, Findings findings) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Computed computed) {
        computed.evidence().claim().ifPresent(c -> claim(unit, c, findings));
      } else {
        computed(unit, inline.children(), findings);
      }
    }
  }

  private static void claim(TextUnit unit, Evidence.Claim claim, Findings findings) {
    fault(claim)
        .ifPresent(
            fault ->
                findings.add(
                    unit,
                    claim.words(),
                    "`%s` %s, and is %s".formatted(claim.words(), fault, counted(claim)),
                    "use a phrase that fits the count"));
  }

  private static Optional<String> fault(Evidence.Claim claim) {
    return claim.before().isPresent()
        ? StatedChange.fault(claim.words(), claim.figure(), claim.before().get())
        : Quantifier.fault(claim.words(), claim.figure(), claim.total());
  }

  private static String counted(Evidence.Claim claim) {
    String figure = claim.figure().toPlainString();
    return claim.total() == 0
        ? figure + claim.before().map(b -> ", after " + b.toPlainString()).orElse("")
        : figure + " of " + claim.total();
  }

  private static void typed(TextUnit unit, int total, Findings findings) {
    int from = 0;
    for (Parentheses list : unit.parentheses()) {
      int sentence = Math.max(from, unit.text().lastIndexOf(". ", list.start()) + 1);
      if (list.states().size() > 1) {
        String before = unit.text().substring(sentence, list.start());
        nearest(before)
            .flatMap(
                phrase ->
                    Quantifier.fault(phrase, BigDecimal.valueOf(list.states().size()), total)
                        .map(f -> new String[] {phrase, f}))
            .ifPresent(
                p ->
                    findings.add(
                        unit,
                        p[0],
                        "`"
                            + p[0]
                            + "` "
                            + p[1]
                            + ", and its list has "
                            + list.states().size()
                            + " of "
                            + total,
                        "use a phrase that fits the list"));
        from = list.end();
      }
    }
  }

  /** The phrase nearest before the list; empty where that claims no share. */
  private static Optional<String> nearest(String before) {
    Matcher phrase = PHRASE.matcher(before);
    String last = "";
    int at = -1;
    while (phrase.find()) {
      if (phrase.group().matches("(?i).*(?:States|countries|reported|of them|Governments)")) {
        last = phrase.group(1).strip();
        at = phrase.start();
      }
    }
    Matcher other = OTHER.matcher(before);
    while (other.find()) {
      last = other.start() > at ? "" : last;
    }
    if (before.substring(Math.max(at, 0)).matches("(?s).*\\b(?:some|most|many) of which\\b.*")) {
      return Optional.empty();
    }
    return last.isEmpty()
        ? Optional.empty()
        : Optional.of(last.replaceFirst("(?i)^(?:in|by) ", ""));
  }
}
