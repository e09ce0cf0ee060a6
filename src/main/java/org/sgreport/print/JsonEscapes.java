package org.sgreport.print;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.sgreport.text.HiddenSigns;

/** Writes out what a reader would not see; a program reads the same text. */
final class JsonEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1;

  @Override
  public int[] getEscapeCodesForAscii() {
    return standardAsciiEscapesForJSON();
  }

  /** Null where the sign stands for itself. Halves of characters come one by one. */
  @Override
  public SerializableString getEscapeSequence(int sign) {
    return HiddenSigns.is(sign)
        ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", sign))
        : null;
  }
}
