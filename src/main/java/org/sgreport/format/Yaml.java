package org.sgreport.format;

import org.sgreport.diagnostic.Span;
import org.sgreport.source.Scalar;

/** Text as a YAML value in its canonical form; a number is read as text where text is wanted. */
public final class Yaml {
  private Yaml() {}

  public static String text(String value) {
    return ScalarForm.inBlock(scalar(value));
  }

  /** Within brackets or braces, where a comma would end the value; an empty text stays empty. */
  public static String inFlow(String value) {
    return value.isEmpty() ? "" : ScalarForm.inFlow(scalar(value));
  }

  private static Scalar scalar(String value) {
    boolean plain = value.matches("\\d+");
    return new Scalar(value, plain ? Scalar.Style.PLAIN : Scalar.Style.QUOTED, Span.ofFile(""));
  }
}
