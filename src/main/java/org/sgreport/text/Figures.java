package org.sgreport.text;

/** Numbers in prose, as figures. */
public final class Figures {
  private static final int DIGITS = 9;

  private Figures() {}

  /** The number that digits stand for; one beyond all counting is {@link Integer#MAX_VALUE}. */
  public static int parse(String digits) {
    String bare = digits.replace(",", "").replaceFirst("^0+(?=\\d)", "");
    return bare.length() > DIGITS ? Integer.MAX_VALUE : Integer.parseInt(bare);
  }
}
