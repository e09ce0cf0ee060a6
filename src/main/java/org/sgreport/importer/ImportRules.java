package org.sgreport.importer;

import java.util.List;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;

/** What a published report contradicts itself in, as far as importing it shows. */
public final class ImportRules {
  public static final Rule COUNT = Rule.warning("import/count");
  public static final Rule LIST_ORDER = Rule.warning("import/list-order");
  public static final Rule NOT_A_RESPONDENT = Rule.warning("import/not-a-respondent");
  public static final Rule NUMBER = Rule.warning("import/number");
  public static final Rule STATE_TWICE = Rule.warning("import/state-twice");

  public static final Rule TYPED_LIST = Rule.info("import/typed-list");
  public static final Rule UNKNOWN_NAME = Rule.warning("import/unknown-name");
  public static final List<Rule> ALL =
      List.of(COUNT, LIST_ORDER, NOT_A_RESPONDENT, NUMBER, STATE_TWICE, TYPED_LIST, UNKNOWN_NAME);

  private ImportRules() {}

  /** The list is compared with what computing it prints. */
  static void order(Diagnostics diagnostics, Spot spot, String typed, Computed list) {
    if (!typed.replace('\'', '’').equals(list.words)) {
      String what = list.ordered ? "has names of several forms" : "is not in alphabetical order";
      diagnostics.add(
          LIST_ORDER.at(
              spot.place(),
              "a list of States in " + spot.label() + " " + what,
              "nothing: the list is computed now, and reads " + list.words));
    }
  }

  /** What computing a list prints, and whether it was typed in that order. */
  record Computed(String words, boolean ordered) {}

  static void notRespondent(Diagnostics diagnostics, Spot spot, String state) {
    diagnostics.add(
        NOT_A_RESPONDENT.at(
            spot.place(),
            state + " is listed in " + spot.label() + " and among no respondents",
            "check its file: it says that the State replied"));
  }

  /** A count that is not the length of its list stays as it is typed. */
  static void count(Diagnostics diagnostics, Spot spot, String typed, int listed) {
    diagnostics.add(
        COUNT.at(
            spot.place(),
            "`" + typed + "` in " + spot.label() + " counts a list of " + listed,
            "correct the count or the list in the template"));
  }

  static void unknownName(Diagnostics diagnostics, Spot spot, String name) {
    diagnostics.add(
        UNKNOWN_NAME.at(
            spot.place(),
            "`" + name + "` in a list of States in " + spot.label() + " is the name of none",
            "correct the name, and code the list by hand; it stays as typed"));
  }

  static void typedList(Diagnostics diagnostics, Spot spot, String words) {
    diagnostics.add(
        TYPED_LIST.at(
            spot.place(),
            "`" + words + "` in " + spot.label() + " holds names of States and is no list of them",
            "code the list by hand if it is one; it stays as typed"));
  }

  static void twice(Diagnostics diagnostics, Spot spot, String typed) {
    diagnostics.add(
        STATE_TWICE.at(
            spot.place(),
            "a State is repeated in a list in " + spot.label(),
            "correct the list in the template: " + typed));
  }

  static void number(Diagnostics diagnostics, Spot spot, String typed, String computed) {
    if (!typed.equals(computed)) {
      diagnostics.add(
          NUMBER.at(
              spot.place(),
              "`" + typed + "` is used where " + computed + " is expected",
              "nothing: numbers are computed now"));
    }
  }
}
