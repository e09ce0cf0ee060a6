package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;
import org.sgreport.support.Repository;

/** Git is set up as printed, twice the same, and nobody else's hook is touched. */
class GitSetupTest {
  @TempDir Path folder;
  private Repository repository;

  @BeforeEach
  void begin() throws Exception {
    repository = new Repository(folder);
    repository.git("init", "--quiet");
  }

  @Test
  void whatIsPrintedIsWhatIsWritten() throws Exception {
    String printed = Program.run(folder, "git-setup").out();
    assertThat(folder.resolve(".gitattributes")).doesNotExist();
    for (int time = 0; time < 2; time++) {
      assertThat(Program.run(folder, "git-setup", "--write").status()).isZero();
      assertThat(Folders.read(folder.resolve(".gitattributes")))
          .isEqualTo("*.docx diff=sgreport\n");
      assertThat(printed).contains(Folders.read(folder.resolve(".git/hooks/pre-commit")).indent(2));
    }
    repository.git("config", "diff.sgreport.textconv");
    assertThat(printed).contains("git config diff.sgreport.textconv \"" + repository.log().strip());
    assertThat(Files.isExecutable(folder.resolve(".git/hooks/pre-commit"))).isTrue();
  }

  @Test
  void attributesThatAreThereStay() {
    Folders.write(folder.resolve(".gitattributes"), "*.png binary");
    Program.run(folder, "git-setup", "--write");
    assertThat(Folders.read(folder.resolve(".gitattributes")))
        .isEqualTo("*.png binary\n*.docx diff=sgreport\n");
  }

  @Test
  void aHookOfSomebodyElseStays() {
    Folders.write(folder.resolve(".git/hooks/pre-commit"), "#!/bin/sh\ntrue\n");
    Program run = Program.run(folder, "git-setup", "--write");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("was not written by sgreport; add this to it", "fmt --check");
    assertThat(Folders.read(folder.resolve(".git/hooks/pre-commit")))
        .isEqualTo("#!/bin/sh\ntrue\n");
  }

  @Test
  void withoutARepositoryNothingIsWritten() throws Exception {
    Folders.files(folder.resolve(".git")).forEach(f -> f.toFile().delete());
    Program run = Program.run(folder, "git-setup", "--write");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("is in no git repository");
    assertThat(folder.resolve(".gitattributes")).doesNotExist();
  }
}
