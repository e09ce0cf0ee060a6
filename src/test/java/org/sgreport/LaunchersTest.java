package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgreport.support.Folders;

/** The launchers of a clone and of the distribution, for Unix and for Windows. */
class LaunchersTest {
  private static final Pattern FLAGS = Pattern.compile("-Xmx\\S+(?: -[XD][\\w:+.=]+)*");

  private static String read(String launcher) {
    return Folders.read(Folders.PROJECT.resolve(launcher));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sgreport.cmd", "src/dist/sgreport", "src/dist/sgreport.cmd"})
  void allStartJavaAlike(String launcher) {
    assertThat(flags(launcher)).isEqualTo(flags("sgreport")).hasSize(1);
  }

  private static List<String> flags(String launcher) {
    return FLAGS.matcher(read(launcher)).results().map(MatchResult::group).toList();
  }

  @Test
  void thoseOfWindowsJumpToLabelsThatAreThere() {
    String text = read("sgreport.cmd");
    Pattern.compile("goto (\\w+)")
        .matcher(text)
        .results()
        .forEach(to -> assertThat(text).containsPattern("(?m)^:" + to.group(1) + "\\s*$"));
    assertThat(text.replaceAll("\r\n", "")).doesNotContain("\n");
  }
}
