package org.sgreport.format;

import java.util.List;
import java.util.Optional;
import org.sgreport.load.Shape;
import org.sgreport.source.Scalar;

/** A text of lines below its key: the mark after the key, and the lines without their indent. */
record BlockScalar(String mark, List<String> lines) {
  /** Running text always is so, other text where it has lines; empty for what does not. */
  static Optional<BlockScalar> of(Scalar scalar, Shape shape) {
    String value = scalar.value();
    if (shape == Shape.Text.MARKDOWN && scalar.type() == Scalar.Type.TEXT) {
      return Optional.of(new BlockScalar("|", Prose.lines(value)));
    }
    if (!value.contains("\n") || value.isBlank()) {
      return Optional.empty();
    }
    String bare = value.replaceAll("\n+$", "");
    int ends = value.length() - bare.length();
    String chomping = ends == 0 ? "-" : ends == 1 ? "" : "+";
    String indent = bare.startsWith(" ") || bare.startsWith("\n") ? "2" : "";
    return Optional.of(
        new BlockScalar(
            "|" + indent + chomping,
            List.of((bare + "\n".repeat(Math.max(0, ends - 1))).split("\n", -1))));
  }
}
