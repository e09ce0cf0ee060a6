package org.sgreport.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    convert(List.of(file), format, folder);
  }

  /** Writes files of one kind in another format into another folder. */
  public void convert(List<Path> files, String format, Path into)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                into.toString()));
    files.forEach(f -> command.add(f.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(3 + files.size() / 10, TimeUnit.MINUTES)).as("it ends").isTrue();
    assertThat(Folders.read(folder.resolve("log"))).contains("convert").doesNotContain("Error");
  }
}
