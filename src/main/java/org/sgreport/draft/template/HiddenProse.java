package org.sgreport.draft.template;

import java.util.ArrayList;
import java.util.List;

/** The stretches of a template's prose that FreeMarker is not shown, and the signs for them. */
final class HiddenProse {
  static final char SIGN = '\uFDD9';
  private static final char SIGN_END = '\uFDDA';

  /** With these anything of FreeMarker's could begin. */
  private static final String BEGINNINGS = "$<#[{";

  /** Shorter ones are not worth a sign. */
  private static final int SHORTEST = 8;

  private final List<String> stretches = new ArrayList<>();

  /** The text with a sign for each stretch. */
  String signs(String text) {
    StringBuilder shown = new StringBuilder();
    for (int from = 0; from < text.length(); ) {
      int end = beginning(text, from);
      appendSign(shown, text.substring(from, end));
      from = Math.min(end + 1, text.length());
      shown.append(text, end, from);
    }
    return shown.toString();
  }

  private static int beginning(String text, int from) {
    int at = from;
    while (at < text.length() && BEGINNINGS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** The blanks around it stay: FreeMarker takes out lines that are blank but for a comment. */
  private void appendSign(StringBuilder shown, String text) {
    String stretch = text.strip();
    if (stretch.length() < SHORTEST) {
      shown.append(text);
      return;
    }
    int start = text.indexOf(stretch);
    shown.append(text, 0, start).append(SIGN).append(stretches.size()).append(SIGN_END);
    shown.append(text, start + stretch.length(), text.length());
    stretches.add(stretch);
  }

  /** Puts the stretches back in their places. */
  void appendTo(StringBuilder text, char[] shown, int from, int length) {
    int end = from + length;
    for (int at = from; at < end; ) {
      int sign = indexOf(SIGN, shown, at, end);
      text.append(shown, at, sign - at);
      int signEnd = indexOf(SIGN_END, shown, sign, end);
      if (signEnd < end) {
        text.append(stretches.get(number(shown, sign + 1, signEnd)));
      }
      at = signEnd + 1;
    }
  }

  private static int number(char[] shown, int from, int end) {
    return Integer.parseInt(new String(shown, from, end - from));
  }

  private static int indexOf(char sign, char[] text, int from, int end) {
    int at = from;
    while (at < end && text[at] != sign) {
      at++;
    }
    return at;
  }
}
