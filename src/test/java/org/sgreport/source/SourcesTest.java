package org.sgreport.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Diagnostics;

class SourcesTest {
  @TempDir Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  private String firstRule() {
    return diagnostics.sorted().stream().map(Diagnostic::rule).findFirst().orElse("");
  }

  @Test
  void aFileOfAbsurdSizeIsNotRead() throws IOException {
    Path file =
        Files.writeString(folder.resolve("large.yaml"), "x".repeat(Sources.LARGEST_BYTES + 1));
    assertThat(new Sources(folder).read(file, diagnostics)).isEmpty();
    assertThat(firstRule()).isEqualTo("file/too-large");
  }

  @Test
  void aFolderUnderAFilesNameCannotBeRead() throws IOException {
    Path file = Files.createDirectory(folder.resolve("folder.yaml"));
    assertThat(new Sources(folder).read(file, diagnostics)).isEmpty();
    assertThat(firstRule()).isEqualTo("file/unreadable");
  }

  @Test
  void aFileThatVanishedCannotBeRead() {
    assertThat(new Sources(folder).read(folder.resolve("gone.yaml"), diagnostics)).isEmpty();
    assertThat(firstRule()).isEqualTo("file/unreadable");
  }

  @Test
  void theSignForBrokenSignsMayBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "title: \uFFFD");
    assertThat(new Sources(folder).read(file, diagnostics)).isPresent();
    Files.write(file, new byte[] {'a', (byte) 0xC3});
    assertThat(new Sources(folder).read(file, diagnostics)).isEmpty();
    assertThat(firstRule()).isEqualTo("file/not-utf-8");
  }

  @Test
  void pathsAreShownFromTheWorkingDirectory() {
    Sources sources = new Sources(folder);
    assertThat(sources.shown(folder.resolve("inputs/../inputs/a.yaml"))).isEqualTo("inputs/a.yaml");
    assertThat(sources.shown(Path.of("/elsewhere/a.yaml"))).isEqualTo("/elsewhere/a.yaml");
  }

  @Test
  void placesCountCodePoints() {
    Source source = new Source("a.yaml", "state: \uD83D\uDE00 \uFDD0");
    Characters.check(source, diagnostics);
    assertThat(diagnostics.sorted().get(0).span().start()).isEqualTo("a.yaml:1:10");
  }
}
