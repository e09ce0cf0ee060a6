package org.sgreport.format;

import java.util.regex.Pattern;
import org.sgreport.source.Scalar;

/** How a value is written on one line: plain if that says the same, else in quotation marks. */
public final class ScalarForm {
  private static final Pattern PLAIN =
      Pattern.compile("[^-?:,\\[\\]{}#&*!|>'\"%@`\\s]([^\\r\\n\\t]*[^\\r\\n\\t :])?");
  private static final Pattern UNSAFE = Pattern.compile(": | #");
  private static final Pattern IN_FLOW = Pattern.compile("[\\p{L}\\p{N} /.()’–-]*");

  private ScalarForm() {}

  /** Behind a key or a dash. */
  public static String inBlock(Scalar scalar) {
    return isPlain(scalar) ? plain(scalar) : quoted(scalar.value());
  }

  /** Within brackets or braces. */
  public static String inFlow(Scalar scalar) {
    return isPlainInFlow(scalar) ? plain(scalar) : quoted(scalar.value());
  }

  static boolean isPlainInFlow(Scalar scalar) {
    return isPlain(scalar) && IN_FLOW.matcher(scalar.value()).matches();
  }

  private static boolean isPlain(Scalar scalar) {
    if (scalar.type() != Scalar.Type.TEXT) {
      return true;
    }
    String value = scalar.value();
    Scalar asPlain = new Scalar(value, Scalar.Style.PLAIN, scalar.span());
    return PLAIN.matcher(value).matches()
        && !UNSAFE.matcher(value).find()
        && asPlain.type() == Scalar.Type.TEXT;
  }

  /** Nothing is written as nothing. */
  private static String plain(Scalar scalar) {
    return scalar.type() == Scalar.Type.NOTHING ? "" : scalar.value();
  }

  private static String quoted(String value) {
    return "\""
        + value
            .replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
            .replace("\t", "\\t")
        + "\"";
  }
}
