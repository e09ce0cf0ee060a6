package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** Lists of States as others type them, and what a template has of them. */
class ImportedListsTest {
  private static final String FIRST_PAGE =
      "General Assembly\nNinetieth session\n\nBells\nReport of the Secretary-General\n\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Some have bells (Chile, the Kingdom of the Netherlands and the United States). | Some have bells (<@states of="some-bells"/>).
          Some have bells (Chile; Ghana; and Saint Vincent and the Grenadines). | Some have bells (<@states of="some-bells"/>).
          Some have bells (Bolivia (Plurinational State of), Chile and Ghana). | Some have bells (<@states of="some-bells" articles=false/>).
          Some have bells (Chile* and Co\u0302te d’Ivoire). | Some have bells (<@states of="some-bells"/>).
          The group met in the capital (Peru), and rang. | The group met in the capital (Peru), and rang.
          Replies were received from Chile, Ghana and Peru. | Replies were received from <@respondents by="reply" list=true/>.
          """)
  void areComputed(String typed, String template) {
    imported(typed);
    assertThat(template()).isEqualTo(template + "\n");
  }

  @Test
  void namesThatStayTypedAreReported() {
    String typed = "Some have bells (Chile, Ghana and their neighbours in it).";
    assertThat(imported(typed).err()).contains("import/typed-list");
    assertThat(template()).isEqualTo(typed + "\n");
  }

  private Program imported(String text) {
    Folders.write(folder.resolve("a.txt"), FIRST_PAGE + "1. " + text + "\n");
    Program run = Program.run(folder, "import", "-o", "in", "a.txt");
    assertThat(run.status()).as(run.err()).isZero();
    return run;
  }

  private String template() {
    return Folders.read(folder.resolve("in/body.md.ftl"));
  }
}
