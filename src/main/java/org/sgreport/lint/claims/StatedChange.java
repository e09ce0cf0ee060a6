package org.sgreport.lint.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a phrase claims of a change: "more than doubled", "a decrease of 12 per cent", "three times
 * as many". What it says of the figure is held against the earlier one.
 */
final class StatedChange {
  private static final List<String> MULTIPLIED = List.of("doubled", "tripled", "quadrupled");
  private static final Pattern VERB =
      Pattern.compile("(?:(.*) )?(doubled|tripled|quadrupled|halved)\\b.*");
  private static final Pattern TIMES = Pattern.compile("(?:(.*) )?(twice|(\\S+) times)\\b.*");
  private static final Pattern BY =
      Pattern.compile(
          ".*\\b(increase[sd]?|rises?|rose|risen|gr[eo]wn?|up|more|decreases?d?|falls?|fell|fallen|declined?|down|fewer|drop(?:ped)?)"
              + "\\b(?: (?:of |by )?(.*))?");
  private static final Pattern FALL =
      Pattern.compile("decrease.*|fall.*|fell|declin.*|down|fewer|drop.*");

  private StatedChange() {}

  /** Why the claim does not hold; empty where it does, or claims nothing that can be held. */
  static Optional<String> fault(String phrase, BigDecimal now, BigDecimal before) {
    String words = phrase.toLowerCase(Locale.ROOT);
    if (before.signum() == 0) {
      return Optional.empty();
    }
    double times = now.doubleValue() / before.doubleValue();
    Matcher verb = VERB.matcher(words);
    if (verb.matches()) {
      return multiple(hedge(verb), factor(verb.group(2)), times);
    }
    Matcher multiple = TIMES.matcher(words);
    if (multiple.matches()) {
      String factor = multiple.group(3) == null ? "two" : multiple.group(3);
      return Stated.of(hedge(multiple) + factor).flatMap(s -> s.fault(decimal(times), 0));
    }
    Matcher by = BY.matcher(words);
    return by.matches()
        ? by(by.group(1), by.group(2) == null ? "" : by.group(2), now, before)
        : Optional.empty();
  }

  private static String hedge(Matcher claim) {
    return claim.group(1) == null
        ? ""
        : claim.group(1).replaceFirst(".*\\b(?:has|have|had) ", "") + " ";
  }

  private static double factor(String verb) {
    return verb.equals("halved") ? 0.5 : MULTIPLIED.indexOf(verb) + 2;
  }

  private static Optional<String> multiple(String hedge, double factor, double times) {
    String stated =
        hedge.strip() + " " + BigDecimal.valueOf(factor).stripTrailingZeros().toPlainString();
    return Stated.of(stated.strip()).flatMap(s -> s.fault(decimal(times), 0));
  }

  /** The direction, and by how much: in per cent, or in what is counted. */
  private static Optional<String> by(
      String direction, String much, BigDecimal now, BigDecimal before) {
    boolean fell = FALL.matcher(direction).matches();
    if (fell != now.compareTo(before) < 0) {
      return Optional.of(fell ? "claims a fall" : "claims a rise");
    }
    BigDecimal difference = now.subtract(before).abs();
    boolean share = much.contains("per cent");
    BigDecimal claimed =
        share ? decimal(100 * difference.doubleValue() / before.abs().doubleValue()) : difference;
    return Stated.of(much).flatMap(s -> s.fault(claimed, 0));
  }

  /** With as many decimals as a phrase could have. */
  private static BigDecimal decimal(double number) {
    return BigDecimal.valueOf(Math.round(number * 100) / 100.0);
  }
}
