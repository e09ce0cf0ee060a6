package org.sgreport.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.sgreport.support.Folders;
import org.sgreport.support.Required;

/** The client that needs no Java: it gets what the one in Java gets. */
class AskByShellTest extends ServerCase {
  private static final Path SCRIPT = Folders.PROJECT.resolve("src/dist/ask.bash");

  private Answer run(List<String> before, String... words) throws Exception {
    List<String> command = new ArrayList<>(before);
    command.add(Required.program("bash").toString());
    command.addAll(List.of(SCRIPT.toString(), home.toString()));
    command.addAll(List.of(words));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    Map<String, String> own = builder.environment();
    String path = own.get("PATH");
    own.clear();
    own.putAll(variables);
    own.put("PATH", path);
    Process process = builder.start();
    process.getOutputStream().close();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return new Answer(process.exitValue(), read(out), read(err));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  /** The shell has a PATH, so that the server must have the same. */
  private void serveShells() throws IOException {
    variables.put("PATH", System.getenv("PATH"));
    serve();
  }

  @Test
  void itGetsWhatTheOtherClientGets() throws Exception {
    serveShells();
    variables.put("NO_COLOR", "1");
    Answer answer = run(List.of(), "render", "-o", "a  b\n*", "", "é");
    assertThat(answer).isEqualTo(ask(call("render", "-o", "a  b\n*", "", "é")));
    assertThat(answer.status()).isEqualTo(7);
    assertThat(answer.out()).contains("[render, -o, a  b\n*, , é] in " + folder);
  }

  @Test
  void itSaysWhetherAServerIsThere() throws Exception {
    assertThat(run(List.of(), "validate")).isEqualTo(new Answer(125, "", ""));
    serveShells();
    assertThat(run(List.of(), "decline")).isEqualTo(new Answer(124, "", ""));
    kill();
    assertThat(run(List.of(), "validate")).isEqualTo(new Answer(125, "", ""));
  }

  /** As root, who may become another one. */
  @Test
  void anotherUserFindsNone() throws Exception {
    Assumptions.assumeTrue(System.getProperty("user.name").equals("root"), "the test is not root");
    serveShells();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    List<String> nobody =
        List.of(Required.program("setpriv").toString(), "--reuid=65534", "--clear-groups");
    assertThat(run(nobody, "validate").status()).isEqualTo(125);
    Files.setPosixFilePermissions(
        notice().getParent(), PosixFilePermissions.fromString("rwxrwxrwx"));
    Files.setPosixFilePermissions(notice(), PosixFilePermissions.fromString("rw-rw-rw-"));
    assertThat(run(nobody, "validate").status()).as("a notice of somebody else").isEqualTo(125);
    assertThat(run(List.of(), "validate").status()).isEqualTo(7);
  }
}
