package org.sgreport.read.sheet;

import java.util.OptionalInt;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.source.Characters;
import org.sgreport.source.SourceRules;
import org.sgreport.text.HiddenSigns;

/** Refuses cells with characters that no document can hold; those that part lines are none. */
final class CellCharacters {
  private static final String LINE_ENDS = "\u000B\u0085\u2028\u2029";

  private CellCharacters() {}

  /** One complaint is enough: a file with such a character has been read wrong, or made wrong. */
  static void check(SheetFile file, Diagnostics diagnostics) {
    file.sheets().stream()
        .flatMap(s -> s.rows().stream())
        .flatMap(r -> r.cells().values().stream())
        .filter(c -> bad(c.text()).isPresent())
        .findFirst()
        .ifPresent(
            c ->
                diagnostics.add(
                    SourceRules.BAD_CHARACTER.at(
                        c.place().span(),
                        "the character "
                            + HiddenSigns.name(bad(c.text()).getAsInt())
                            + " is not allowed in a document (cell "
                            + c.place().shown()
                            + ")",
                        "delete it, or type what was meant")));
  }

  private static OptionalInt bad(String text) {
    if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
      return OptionalInt.empty();
    }
    return text.codePoints()
        .filter(c -> !Characters.allowed(c) && LINE_ENDS.indexOf(c) < 0)
        .findFirst();
  }
}
