package org.sgreport.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window, with a profile of its own in the folder that it converts into. */
public final class LibreOffice {
  private final Path folder;
  private final Path program;

  public LibreOffice(Path folder) {
    this.folder = folder;
    this.program = Required.program("soffice");
  }

  /** Writes the file in another format beside it in the folder; a filter follows a colon. */
  public void convert(Path file, String format) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("soffice ends").isTrue();
    assertThat(Folders.read(folder.resolve("log"))).contains("convert").doesNotContain("Error");
  }
}
