package org.sgreport.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sgreport.diagnostic.Span;

/** A record as JSON: every kind of value that ours have. */
class RecordPrinterTest {
  private record Deep(Optional<String> none, Optional<String> one) {}

  private record All(
      String words, int count, boolean flag, BigDecimal figure, Span place, List<Deep> list) {}

  @Test
  void eachValueIsWrittenByItsKind() {
    All all =
        new All(
            "say \"a\"",
            3,
            true,
            new BigDecimal("1.50"),
            Span.onLine("a.yaml", 3, 5, 8),
            List.of(new Deep(Optional.empty(), Optional.of("x"))));
    assertThat(RecordPrinter.print(all).replaceAll("\\s", ""))
        .contains("\"say\\\"a\\\"\"", "true", "1.50", "\"a.yaml:3:5\"", "null", "\"x\"");
  }
}
