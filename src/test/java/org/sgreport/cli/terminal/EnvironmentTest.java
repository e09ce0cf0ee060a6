package org.sgreport.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sgreport.print.Paint;

/** What the variables of the environment and the terminal say. */
class EnvironmentTest {
  private static Environment with(String variables, Terminal terminal) {
    Map<String, String> map =
        Stream.of(variables.split(" "))
            .filter(v -> v.contains("="))
            .map(v -> v.split("=", 2))
            .collect(Collectors.toMap(v -> v[0], v -> v[1]));
    return new Environment(System.out, System.err, Path.of("").toAbsolutePath(), map, terminal);
  }

  @ParameterizedTest
  @CsvSource({
    "auto, no, TERM=xterm, false",
    "auto, yes, TERM=xterm, true",
    "auto, yes, none, true",
    "auto, yes, TERM=dumb, false",
    "auto, yes, NO_COLOR=, true",
    "auto, yes, NO_COLOR=1, false",
    "always, no, NO_COLOR=1, true",
    "never, yes, TERM=xterm, false"
  })
  void coloursAreThoseOfATerminalThatWantsThem(
      String color, String present, String variables, boolean coloured) {
    Terminal terminal = present.equals("yes") ? Terminal.answering(q -> "") : Terminal.NONE;
    assertThat(with(variables, terminal).paint(color) == Paint.COLOURED).isEqualTo(coloured);
  }

  @ParameterizedTest
  @CsvSource({
    "COLUMNS=120, 120",
    "COLUMNS=40, 40",
    "COLUMNS=39, 80",
    "COLUMNS=wide, 80",
    "none, 80"
  })
  void aNarrowTerminalIsTakenForNone(String variables, int width) {
    assertThat(with(variables, Terminal.NONE).width()).isEqualTo(width);
  }
}
