package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Checkout;
import org.sgreport.support.Folders;

/** The launcher with a server, and without: what is printed is the same. */
class ServeIT {
  /** A server of this folder's program, and how to ask with it and without. */
  private static final String BEGIN =
      """
      export XDG_RUNTIME_DIR=$PWD/session XDG_CONFIG_HOME=$PWD/settings
      mkdir -p session settings
      ./sgreport validate inputs/a-69-224 >/dev/null
      asked() {
        bash src/dist/ask.bash "$PWD" "$@" >/dev/null 2>&1
        case $? in 123) echo cannot ;; 124) echo itself ;; 125) echo none ;; *) echo served ;; esac
      }
      serve() {
        ./sgreport serve >served 2>&1 &
        server=$!
        for i in $(seq 300); do [ "$(asked explain yaml/too-deep)" = served ] && break; sleep .1; done
      }
      same() {
        SGREPORT_SERVER=off "$@" >out1 2>err1; one=$?
        "$@" >out2 2>err2; two=$?
        cmp out1 out2 && cmp err1 err2 && [ $one = $two ] && echo "same, $one" || echo "not the same: $*"
      }
      serve
      """;

  @TempDir Path temporary;

  /** With a blank in its name, as folders of many have. */
  private Path folder;

  private String shell(String command) throws Exception {
    folder = Files.createDirectories(temporary.resolve("a clone/target")).getParent();
    Files.createDirectories(folder.resolve("docs"));
    Checkout clone = Checkout.into(folder);
    Folders.copy(Folders.PROJECT.resolve("src/dist"), folder.resolve("src/dist"));
    return clone.shell(BEGIN + command + "\n./sgreport serve --stop\nwait $server");
  }

  @Test
  void whatIsPrintedIsTheSame() throws Exception {
    String printed =
        shell(
            """
            asked validate inputs/a-69-224
            same ./sgreport validate inputs/a-69-224
            same ./sgreport render --to docx -o - inputs/a-69-224
            same ./sgreport lint --color always inputs/school-gardens
            same ./sgreport validate inputs/nowhere
            same ./sgreport render --no-such-option
            same env NO_COLOR=1 COLUMNS=50 ./sgreport tally inputs/a-69-224
            cd inputs; same ../sgreport status --on 2014-06-27 a-69-224; cd ..
            sed -i 's/measure: penal-code/measure: penal-cod/' inputs/a-69-224/states/CHE.yaml
            same ./sgreport validate --color always inputs/a-69-224
            chown -R 65534 inputs/school-gardens 2>/dev/null
            same ./sgreport validate inputs/school-gardens
            same ./sgreport diff --since HEAD inputs/school-gardens
            """);
    assertThat(printed).startsWith("served\n").doesNotContain("not the same", "differ");
    assertThat(printed.lines().filter(l -> l.startsWith("same, "))).hasSize(10);
    assertThat(printed).contains("same, 1\n", "same, 2\n").endsWith("ended\n");
  }

  @Test
  void whatWouldDifferIsLeftToTheLauncher() throws Exception {
    String printed =
        shell(
            """
            TZ=Asia/Tokyo asked validate inputs/a-69-224
            LC_ALL=POSIX asked validate inputs/a-69-224
            (umask 077; asked validate inputs/a-69-224)
            asked render -o /dev/stdout inputs/a-69-224
            asked init inputs/other
            same env TZ=Asia/Tokyo ./sgreport validate inputs/a-69-224
            sed -i 's/linux-gnu/no-such-system/' src/dist/ask.bash
            asked validate inputs/a-69-224
            same ./sgreport validate inputs/a-69-224
            """);
    assertThat(printed).startsWith("itself\n".repeat(5) + "same, 0\ncannot\nsame, 0\n");
  }

  @Test
  void aServerThatIsKilledOrOfAnotherBuildIsNone() throws Exception {
    String printed =
        shell(
            """
            kill -9 $server; wait $server 2>/dev/null
            asked validate inputs/a-69-224
            same ./sgreport validate inputs/a-69-224
            serve
            asked validate inputs/a-69-224
            cp target/sgreport.jar other.jar; mv other.jar target/sgreport.jar
            wait $server
            asked validate inputs/a-69-224
            """);
    assertThat(printed).contains("none\nsame, 0\nserved\nnone\n");
  }

  @Test
  void theFirstCommandStartsOneWhereItWasSaidOnce() throws Exception {
    String printed =
        shell(
            """
            ./sgreport serve --stop; wait $server
            ./sgreport serve --always
            CI=true ./sgreport validate inputs/a-69-224; ls session
            unset CI
            ./sgreport validate inputs/a-69-224
            for i in $(seq 300); do [ -n "$(ls session/sgreport 2>/dev/null)" ] && break; sleep .1; done
            asked validate inputs/a-69-224
            ./sgreport serve --never
            """);
    assertThat(printed)
        .isEqualTo(
            """
            ended
            from now on, the first command starts a server
            checked 44 files: 0 errors, 0 warnings
            checked 44 files: 0 errors, 0 warnings
            served
            no longer
            ended
            """);
  }
}
