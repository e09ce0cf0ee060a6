package org.sgreport.draft.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Evidence.Claim;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.language.vocabulary.Language;
import org.sgreport.language.vocabulary.Numerals;

/** Counts and the words for them. */
public final class Counting {
  public static final Parameter FIGURES =
      Parameter.flag("figures", false, "true to print a figure below ten too, as in a series");
  public static final Parameter SAYS =
      Parameter.optional("says", "the phrase to print, which lint holds against the figure");
  public static final Parameter NONE = Parameter.optional("none", "what to print for none");

  /** What a count can be printed with. */
  public static final List<Parameter> PARAMETERS =
      List.of(
          Parameter.optional("one", "what is counted where it is one, such as State"),
          Parameter.optional("many", "what is counted where it is more, or none, such as States"),
          NONE,
          FIGURES,
          SAYS);

  private Counting() {}

  /** A count with its noun, or what the drafter says of it, and the places behind it. */
  public static Expansion count(Call call, int count, int total, List<Span> places) {
    if (call.given("says").isPresent()) {
      return said(call, BigDecimal.valueOf(count), total, places);
    }
    return Expansion.of(count == 0 ? none(call) : number(call, count) + noun(call, count), places);
  }

  /** What {@code none=} says; otherwise "no States", or without a noun "zero". */
  private static String none(Call call) {
    if (call.given("none").isPresent()) {
      return placed(call, call.text("none"));
    }
    return call.given("many").isPresent()
        ? placed(call, call.context().language().numerals().no() + noun(call, 0))
        : number(call, 0);
  }

  /** A drafter's own phrase for a figure, kept as a claim. */
  public static Expansion said(Call call, BigDecimal figure, int total, List<Span> places) {
    String says = call.text("says");
    return Expansion.of(placed(call, says), places)
        .claiming(Optional.of(Claim.of(says, figure, total)));
  }

  private static String noun(Call call, int count) {
    return call.given(count == 1 ? "one" : "many").map(n -> " " + n).orElse("");
  }

  /**
   * Words under ten and at the start of a sentence, figures elsewhere (Editorial Manual, numbers).
   */
  public static String number(Call call, int number) {
    Language language = call.context().language();
    Numerals numerals = language.numerals();
    if (call.position().startsSentence()) {
      return language.capitalized(numerals.inWords(number));
    }
    return call.flag("figures", false) ? numerals.inFigures(number) : numerals.count(number);
  }

  /** With a capital at the start of a sentence. */
  public static String placed(Call call, String words) {
    return call.position().startsSentence() ? call.context().language().capitalized(words) : words;
  }
}
