package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/**
 * Sentences at which rules have erred, or could: each fires or is silent. {@code \\n} is a line's
 * end; a date in a fourth column is that of the document.
 */
class LintCasesTest {
  private static final String REPORT =
      """
      United Nations                                  A/69/224

      General Assembly                                Distr.: General
                                                      1 August 2014

      Sixty-ninth session
      Agenda item 3

      Lamps

      Report of the Secretary-General

      I. Lamps

      1. The report is about lamps.

      2. %s
      """;

  @TempDir Path folder;

  static Stream<String[]> cases() {
    return Folders.read(Folders.PROJECT.resolve("src/test/resources/lint/cases.tsv"))
        .lines()
        .filter(l -> !l.startsWith("#"))
        .map(l -> l.split("\t"))
        .map(c -> c.length > 3 ? c : new String[] {c[0], c[1], c[2], "2014-08-01"});
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @MethodSource("cases")
  void eachFiresOrIsSilent(String rule, String expected, String sentence, String date) {
    Folders.write(folder.resolve("a.txt"), REPORT.formatted(sentence.replace("\\n", "\n")));
    String out = Program.run(folder, "lint", "--date", date, "--format", "concise", "a.txt").out();
    assertThat(out.contains("[" + rule + "]")).as(out).isEqualTo(expected.equals("fires"));
  }
}
