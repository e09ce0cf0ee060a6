package org.sgreport.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.load.InputKinds;
import org.sgreport.source.Mapping;
import org.sgreport.source.Node;
import org.sgreport.source.Scalar;
import org.sgreport.source.Sequence;
import org.sgreport.source.Source;
import org.sgreport.source.YamlReader;

class NewMappingTest {
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
      NewMapping file =
          new NewMapping()
              .texts("mandate", List.of(text, "A/RES/99/1"))
              .text("title", text)
              .text("body", "")
              .textIfAny("kind", "");
      Mapping read = read(file);
      assertThat(read.entries()).extracting(e -> e.key().value()).doesNotContain("kind");
      assertThat(value(read.entry("title").orElseThrow().value())).isEqualTo(text);
      assertThat(value(read.entry("body").orElseThrow().value())).isEmpty();
      Sequence mandate = (Sequence) read.entry("mandate").orElseThrow().value();
      assertThat(mandate.items()).extracting(NewMappingTest::value).contains(text, "A/RES/99/1");
    }
  }

  @Test
  void keysStandInTheOrderOfTheSchemaBelowTheHeader() {
    String written = print(new NewMapping().text("title", "Lamps").text("symbol", "A/99/1"));
    assertThat(written).isEqualTo("# yaml-language-server: a\nsymbol: A/99/1\ntitle: Lamps\n");
  }

  private static String print(NewMapping file) {
    return CanonicalForm.of(
        "# yaml-language-server: a\n", file, InputKinds.of("report.yaml").orElseThrow().shape());
  }

  private static Mapping read(NewMapping file) {
    Source source = new Source("report.yaml", print(file));
    return (Mapping) YamlReader.read(source, new Diagnostics()).orElseThrow();
  }

  private static String value(Node node) {
    return ((Scalar) node).value();
  }
}
