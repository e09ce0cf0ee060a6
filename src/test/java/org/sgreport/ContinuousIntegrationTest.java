package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;
import org.sgreport.support.Repository;

/** What the pages on continuous integration call is there, and passes on the specimen. */
class ContinuousIntegrationTest {
  private static final Pattern CALL = Pattern.compile("(?m)(?:run|entry): \\./sgreport (.*)$");

  @TempDir Path folder;

  @Test
  void everyCallOfTheWorkflowAndOfPreCommitPasses() throws Exception {
    Repository.ofTheProject(folder);
    String page = Folders.read(Folders.PROJECT.resolve("docs/continuous-integration.md"));
    List<String> calls = CALL.matcher(page).results().map(m -> m.group(1)).toList();
    assertThat(calls).hasSize(8);
    for (String call : calls) {
      String here =
          call.replace("\"origin/${{ github.base_ref }}\"", "HEAD").replaceFirst(" >> .*", "");
      Program run = Program.run(folder, here.split(" "));
      assertThat(run.status()).as("%s: %s%s", call, run.out(), run.err()).isZero();
    }
    assertThat(folder.resolve("out/a-69-224-draft.docx")).exists();
    assertThat(folder.resolve("out/a-69-224-tracked.docx")).exists();
  }
}
