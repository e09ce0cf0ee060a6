package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Checkout;
import org.sgreport.support.Folders;

/** The hook that git-setup writes checks what is committed, in folders of any name. */
class CommitHookIT {
  private static final String REPORT = "odd names/it's a \"lamp\" é";

  @TempDir Path copy;
  private Checkout checkout;

  @BeforeEach
  void begin() throws Exception {
    checkout = Checkout.into(copy);
    checkout.shell(
        "git init -q && printf 'target\\nout\\n' > .gitignore && ./sgreport git-setup --write");
    Folders.copy(copy.resolve("inputs/ctoc-cop-2016-2"), copy.resolve(REPORT));
    assertThat(commit()).isEqualTo("done\n");
  }

  private String commit() throws Exception {
    return checkout.shell("git add -A && git commit -q -m change && echo done");
  }

  private String settings() {
    return Folders.read(copy.resolve(REPORT).resolve("report.yaml"));
  }

  private void write(String settings) {
    Folders.write(copy.resolve(REPORT).resolve("report.yaml"), settings);
  }

  @Test
  void aMistakeThatIsStagedIsRefusedThoughTheFileIsRightByNow() throws Exception {
    String right = settings();
    write(right.replaceFirst("organ: .*", "organ: Nonsense"));
    checkout.shell("git add -A");
    write(right);
    assertThat(checkout.shell("git commit -q -m change && echo done"))
        .contains(REPORT + "/report.yaml", "no organ is called `Nonsense`")
        .doesNotContain("done");
  }

  @Test
  void aMistakeThatIsNotStagedStopsNothing() throws Exception {
    String right = settings();
    write(right.replaceFirst("title: .*", "title: Other lamps"));
    checkout.shell("git add -A");
    write(right.replaceFirst("organ: .*", "organ: Nonsense"));
    assertThat(checkout.shell("git commit -q -m change && echo done")).isEqualTo("done\n");
  }

  @Test
  void aReportThatTheCommitDoesNotTouchIsLeftAlone() throws Exception {
    write(settings().replaceFirst("organ: .*", "organ: Nonsense"));
    checkout.shell("git commit -q --no-verify -a -m broken");
    Folders.write(copy.resolve("other.txt"), "something else\n");
    assertThat(commit()).isEqualTo("done\n");
  }
}
