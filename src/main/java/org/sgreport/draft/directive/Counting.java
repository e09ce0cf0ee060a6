package org.sgreport.draft.directive;

import java.util.List;
import java.util.Optional;
import org.sgreport.language.vocabulary.Language;
import org.sgreport.language.vocabulary.Numerals;
import org.sgreport.reference.State;
import org.sgreport.reference.States;
import org.sgreport.tally.Reporting;
import org.sgreport.tally.Tally;

/** Counts of States and the words for them. */
final class Counting {
  private Counting() {}

  /** The words, with a capital at the start of a sentence, and the cells' places as evidence. */
  static Expansion.Wording expansion(Call call, String words, List<Reporting> cells) {
    return new Expansion.Wording(
        placed(call, words), cells.stream().map(Reporting::at).toList(), Optional.empty());
  }

  /**
   * Words under ten and at the start of a sentence, figures elsewhere (Editorial Manual, numbers).
   */
  static String number(Call call, int number) {
    Language language = call.context().language();
    Numerals numerals = language.numerals();
    if (call.position().startsSentence()) {
      return language.capitalized(numerals.inWords(number));
    }
    return call.flag("figures", false) ? numerals.inFigures(number) : numerals.count(number);
  }

  static String placed(Call call, String words) {
    return call.position().startsSentence() ? call.context().language().capitalized(words) : words;
  }

  /** The cells of States of the kinds asked for, members if none is; each State once. */
  static List<Reporting> counted(Call call) {
    var kinds = call.kinds(Tally.MEMBERS);
    List<Reporting> cells = call.context().tally().ofStates(call.text("of"), call.text("status"));
    return cells.stream().filter(c -> kinds.contains(kind(c.contributor()))).toList();
  }

  private static State.Kind kind(String code) {
    return States.all().find(code).orElseThrow().kind();
  }

  /** How many States the cells are of. */
  static int states(List<Reporting> cells) {
    return (int) cells.stream().map(Reporting::contributor).distinct().count();
  }
}
