package org.sgreport.load;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.source.Scalar;
import org.sgreport.source.Source;

/** Typing errors that leave YAML whole, but not what was meant: a key without its colon. */
final class ShapeSlips {
  private final Source source;
  private final Diagnostics diagnostics;

  ShapeSlips(Source source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  static boolean isWithoutColon(String value, Shape.Fields shape) {
    String[] words = value.split(" ", 2);
    return words.length == 2 && shape.keys().contains(words[0]);
  }

  void withoutColon(Scalar words) {
    String line = source.line(words.span().line()).strip();
    String key = words.value().split(" ", 2)[0];
    diagnostics.add(
        ShapeRules.UNKNOWN_KEY.at(
            words.span(),
            "a key without its `:`",
            "write `" + line.replaceFirst("\\b" + key + " +", key + ": ") + "`"));
  }

  /** The next item, without its dash, goes on with the text of this. */
  static boolean isTwoLines(Scalar scalar, String name) {
    return name.startsWith("an item of") && scalar.span().endLine() > scalar.span().line();
  }

  void withoutDash(int number) {
    String words = source.line(number).strip();
    diagnostics.add(
        ShapeRules.WRONG_TYPE.at(
            source.at(number, source.line(number).indexOf(words) + 1),
            "an item of a list without its `-`",
            "write `- " + words + "`, below the `-` of the item above"));
  }
}
