package org.sgreport.text;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Signs that a reader does not see and that may change what the reader sees: control characters,
 * marks of the direction of writing, signs without a width (Unicode Standard Annex 9; general
 * categories Cc and Cf). A soft hyphen is what a typesetter puts in, and none of them.
 */
public final class HiddenSigns {
  private static final int SOFT_HYPHEN = 0xAD;
  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;

  /** Letters and marks that have no width, though Unicode counts them among the others. */
  private static final Set<Integer> BLANK =
      Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0);

  private HiddenSigns() {}

  /** Whether the sign is one of those; line ends and tabs are. */
  public static boolean is(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT -> sign != SOFT_HYPHEN;
      default -> BLANK.contains(sign);
    };
  }

  /** Whether it joins or parts letters or pictures as their script needs it. */
  public static boolean joins(int sign, int before) {
    return (sign == JOINER || sign == NON_JOINER)
        && (Character.getType(before) == Character.OTHER_SYMBOL
            || Character.isLetter(before)
                && Character.UnicodeScript.of(before) != Character.UnicodeScript.LATIN);
  }

  /** The text with each of them written out, such as {@code [U+202E]}. */
  public static String writtenOut(String text) {
    return replaced(text, sign -> "[" + name(sign) + "]");
  }

  /** The text with a sign that has a width in the place of each, tabs aside. */
  public static String standIns(String text) {
    return replaced(text, sign -> sign == '\t' ? "\t" : "\uFFFD");
  }

  /** "U+202E". */
  public static String name(int sign) {
    return String.format(Locale.ROOT, "U+%04X", sign);
  }

  private static String replaced(String text, IntFunction<String> by) {
    return text.codePoints().anyMatch(HiddenSigns::is)
        ? text.codePoints()
            .mapToObj(sign -> is(sign) ? by.apply(sign) : Character.toString(sign))
            .collect(Collectors.joining())
        : text;
  }
}
