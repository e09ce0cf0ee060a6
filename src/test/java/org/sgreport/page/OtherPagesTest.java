package org.sgreport.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** What other commands print as pages: in the look of the report's, without a script. */
class OtherPagesTest extends PageCase {
  private Path saved(String command) {
    Program run = Program.run(Folders.PROJECT, command.split(" "));
    assertThat(run.status()).as(run.err()).isZero();
    Path page = folder.resolve("printed.html");
    Folders.write(page, run.out());
    return page;
  }

  @ParameterizedTest
  @CsvSource({
    "status --on 2046-06-01 --format html inputs/school-gardens, Asia-Pacific States",
    "trace --format html --para 20 inputs/a-69-224, the majority of reporting States",
    "tally --format html inputs/school-gardens, garden-law",
    "diff --format html inputs/school-gardens inputs/school-gardens, No change.",
    "directives --format html, quantity"
  })
  void theyOpenAndAreAccessible(String command, String words) {
    browser.open(saved(command), "");
    assertThat(browser.find("main").getText()).contains(words);
    assertThat(axe()).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  private List<String> axe() {
    return PageAccessTest.found(browser);
  }
}
