package org.sgreport.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A word that nobody guesses. */
public record Secret(String word) {
  private static final int BYTES = 32;

  public static Secret fresh() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return new Secret(HexFormat.of().formatHex(bytes));
  }

  /** Takes as long for a word that is almost right as for any other. */
  public boolean is(String other) {
    return MessageDigest.isEqual(
        word.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
