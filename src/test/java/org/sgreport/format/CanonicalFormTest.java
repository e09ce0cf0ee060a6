package org.sgreport.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.load.InputKinds;
import org.sgreport.load.Shape;
import org.sgreport.source.Mapping;
import org.sgreport.source.Node;
import org.sgreport.source.Scalar;
import org.sgreport.source.Sequence;
import org.sgreport.source.Source;
import org.sgreport.source.YamlReader;

/** Ten thousand files in any form come into one, and say what they said. */
class CanonicalFormTest {
  private static final int FILES = 10_000;
  private static final List<String> MEASURES = List.of("key-3", "key-1", "key-4", "key-0");

  @Test
  void theFormKeepsMeaningAndCommentsAndIsItsOwnForm() {
    List<InputKinds.Declared> kinds = InputKinds.declared();
    for (int seed = 0; seed < FILES; seed++) {
      Shape.Fields shape = kinds.get(seed % kinds.size()).shape();
      RandomInput input = new RandomInput(shape, new Random(seed));
      String once = formatted(input.text(), shape, seed);
      assertThat(formatted(once, shape, seed))
          .as("seed %d: %s", seed, input.text())
          .isEqualTo(once);
      assertThat(meaning(read(once, seed), shape))
          .as("seed %d: %s\n---\n%s", seed, input.text(), once)
          .isEqualTo(meaning(read(input.text(), seed), shape));
      assertThat(comments(once, seed))
          .as("seed %d: %s\n---\n%s", seed, input.text(), once)
          .containsExactlyInAnyOrderElementsOf(input.comments());
    }
  }

  private static Node read(String text, int seed) {
    Diagnostics found = new Diagnostics();
    var node = YamlReader.read(new Source("file", text), found);
    assertThat(found.sorted()).as("seed %d: %s", seed, text).isEmpty();
    return node.orElseThrow();
  }

  private static String formatted(String text, Shape.Fields shape, int seed) {
    return CanonicalForm.of(new Source("file", text), read(text, seed), shape, MEASURES);
  }

  private static List<String> comments(String text, int seed) {
    return Comment.of(new Source("file", text), read(text, seed)).stream()
        .flatMap(c -> List.of(c.text().split("(?<=\\.) (?=# invented)")).stream())
        .toList();
  }

  /** Without places and styles: mappings by key, measures in any order, lines of prose joined. */
  private static Object meaning(Node node, Shape shape) {
    if (node instanceof Mapping mapping) {
      Map<String, Object> entries = new TreeMap<>();
      mapping
          .entries()
          .forEach(
              e ->
                  entries.put(
                      e.key().value(), meaning(e.value(), OneLine.field((Shape.Fields) shape, e))));
      return entries;
    }
    if (node instanceof Sequence list) {
      Shape item = ((Shape.ListOf) shape).item();
      List<Object> items = list.items().stream().map(i -> meaning(i, item)).toList();
      boolean reported = item instanceof Shape.Fields fields && fields.find("measure").isPresent();
      return reported ? items.stream().map(Object::toString).sorted().toList() : items;
    }
    Scalar scalar = (Scalar) node;
    String value = scalar.type() == Scalar.Type.NOTHING ? "" : scalar.value();
    boolean running = shape == Shape.Text.MARKDOWN;
    return scalar.type()
        + ": "
        + (running
            ? value
                .strip()
                .replaceAll("\n{3,}", "\n\n")
                .replaceAll("(?<!\n)\n(?!\n)", " ")
                .replaceAll("[ \t]+", " ")
            : value);
  }
}
