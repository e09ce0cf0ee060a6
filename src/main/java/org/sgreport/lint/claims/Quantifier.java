package org.sgreport.lint.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a phrase for a share of States claims, such as "the majority" more than half. The bands are
 * those of the glossary: they are conventions, and a report may say otherwise in words of its own.
 */
enum Quantifier {
  NEARLY_ALL("nearly all|almost all|(?:the )?vast majority", "four fifths", 0.8, 1),
  MAJORITY("(?:the|a) (?:great |large )?majority|more than half|most", "more than half", 0.5, 1),
  MANY("a large number|numerous|many", "more than 40 per cent", 0.4, 1),
  FEW("only a few|very few|a few|few|a small number", "at most a fifth", 0, 0.2);

  private final Pattern words;
  private final String share;
  private final double least;
  private final double most;

  Quantifier(String words, String share, double least, double most) {
    this.words = Pattern.compile("(?i).*\\b(?:" + words + ")\\b.*");
    this.share = share;
    this.least = least;
    this.most = most;
  }

  /** The narrowest that the phrase has; empty for one that claims no share. */
  static Optional<Quantifier> of(String phrase) {
    return List.of(values()).stream().filter(q -> q.words.matcher(phrase).matches()).findFirst();
  }

  /** Why the claim does not hold; empty where it does, or claims nothing that can be counted. */
  static Optional<String> fault(String phrase, BigDecimal figure, int total) {
    Optional<Quantifier> claimed = total == 0 ? Optional.empty() : of(phrase);
    if (claimed.isPresent()) {
      return claimed
          .filter(q -> !q.holds(figure.doubleValue(), total))
          .map(q -> "claims " + q.share);
    }
    if (phrase.toLowerCase(Locale.ROOT).matches(".*\\bseveral\\b.*")) {
      return figure.intValue() >= 3 ? Optional.empty() : Optional.of("claims three at least");
    }
    return Stated.of(phrase).flatMap(s -> s.fault(figure, total));
  }

  private boolean holds(double count, int total) {
    double share = count / total;
    boolean enough = this == NEARLY_ALL ? share >= least : this == FEW || share > least;
    return enough && share <= most;
  }
}
