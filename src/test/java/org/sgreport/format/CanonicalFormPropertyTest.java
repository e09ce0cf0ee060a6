package org.sgreport.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.load.InputKinds;
import org.sgreport.load.Shape;
import org.sgreport.source.Source;
import org.sgreport.source.YamlReader;

/** What does not change the meaning of a file does not change its form. */
class CanonicalFormPropertyTest {
  private static final List<InputKinds.Declared> KINDS = InputKinds.declared();

  @Property(seed = "1")
  void lineEndsLeaveTheFormAsItIs(@ForAll long seed, @ForAll @IntRange(max = 5) int kind) {
    Shape.Fields shape = KINDS.get(kind % KINDS.size()).shape();
    String text = new RandomInput(shape, new Random(seed)).text();
    String form = form(text, shape);
    assertThat(form).endsWith("\n").doesNotContain("\r");
    assertThat(form(text.replace("\n", "\r\n"), shape)).isEqualTo(form);
    assertThat(form(form, shape)).isEqualTo(form);
  }

  private static String form(String text, Shape.Fields shape) {
    Source source = new Source("file", text);
    var node = YamlReader.read(source, new Diagnostics()).orElseThrow();
    return CanonicalForm.of(source, node, shape, List.of());
  }
}
