package org.sgreport.importer;

import java.util.List;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.diagnostic.Span;
import org.sgreport.read.Passage;

/** What a published report contradicts itself in, as far as importing it shows. */
public final class ImportRules {
  public static final Rule COUNT = Rule.warning("import/count");
  public static final Rule LIST_ORDER = Rule.warning("import/list-order");
  public static final Rule NOT_A_RESPONDENT = Rule.warning("import/not-a-respondent");
  public static final Rule NUMBER = Rule.warning("import/number");
  public static final Rule STATE_TWICE = Rule.warning("import/state-twice");

  public static final Rule UNKNOWN_NAME = Rule.warning("import/unknown-name");
  public static final List<Rule> ALL =
      List.of(COUNT, LIST_ORDER, NOT_A_RESPONDENT, NUMBER, STATE_TWICE, UNKNOWN_NAME);

  private ImportRules() {}

  /** The list is compared with what computing it prints. */
  static void order(Diagnostics diagnostics, Passage passage, String typed, Computed list) {
    if (!typed.replace('\'', '’').equals(list.words)) {
      String what = list.ordered ? "has names of several forms" : "is not in alphabetical order";
      diagnostics.add(
          LIST_ORDER.at(
              passage.place(),
              "a list of States in " + named(passage) + " " + what,
              "nothing: the list is computed now, and reads " + list.words));
    }
  }

  /** What computing a list prints, and whether it was typed in that order. */
  record Computed(String words, boolean ordered) {}

  static void notRespondent(Diagnostics diagnostics, Span place, String state, String paragraph) {
    diagnostics.add(
        NOT_A_RESPONDENT.at(
            place,
            state + " is listed in para. " + paragraph + " and among no respondents",
            "check its file: it says that the State replied"));
  }

  /** A count that is not the length of its list stays as it is typed. */
  static void count(Diagnostics diagnostics, Passage passage, String typed, int listed) {
    diagnostics.add(
        COUNT.at(
            passage.place(),
            "`" + typed + "` in " + named(passage) + " counts a list of " + listed,
            "correct the count or the list in the template"));
  }

  static void unknownName(Diagnostics diagnostics, Passage passage, String name) {
    diagnostics.add(
        UNKNOWN_NAME.at(
            passage.place(),
            "`" + name + "` in a list of States in " + named(passage) + " is the name of none",
            "correct the name, and code the list by hand; it stays as typed"));
  }

  static void twice(Diagnostics diagnostics, Passage passage, String typed) {
    diagnostics.add(
        STATE_TWICE.at(
            passage.place(),
            "a State stands twice in a list in " + named(passage),
            "mend the list in the template: " + typed));
  }

  static void number(Diagnostics diagnostics, Passage passage, String computed) {
    if (!passage.mark().equals(computed)) {
      diagnostics.add(
          NUMBER.at(
              passage.place(),
              "`" + passage.mark() + "` stands where " + computed + " is the next",
              "nothing: numbers are computed now"));
    }
  }

  private static String named(Passage passage) {
    return passage.kind() == Passage.Kind.NOTE
        ? "note " + passage.mark()
        : "para. " + passage.mark().replace(".", "");
  }
}
