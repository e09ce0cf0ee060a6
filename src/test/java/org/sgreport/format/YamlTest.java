package org.sgreport.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.source.Mapping;
import org.sgreport.source.Scalar;
import org.sgreport.source.Source;
import org.sgreport.source.YamlReader;

class YamlTest {
  private static final List<String> TEXTS =
      List.of(
          "Lighthouses",
          "Lighthouses: a report",
          "true",
          "null",
          "No",
          "- a",
          "# a",
          "“Quoted”, \"twice\" and \\ once",
          "a, b]",
          "{x}",
          "27",
          "2044-06-01",
          "12.5",
          "Côte d’Ivoire",
          "ends with a colon:",
          "@at",
          "a #b",
          "1e3");

  @Test
  void whatIsWrittenIsReadBackAsItWas() {
    for (String text : TEXTS) {
      assertThat(read("key: " + Yaml.text(text))).isEqualTo(text);
      assertThat(read("{key: " + Yaml.inFlow(text) + "}")).isEqualTo(text);
    }
  }

  private static String read(String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    Mapping mapping =
        (Mapping) YamlReader.read(new Source("a.yaml", yaml), diagnostics).orElseThrow();
    return ((Scalar) mapping.entry("key").orElseThrow().value()).value();
  }
}
