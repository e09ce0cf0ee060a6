package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;
import org.sgreport.support.WordFaults;
import org.sgreport.support.WordFile;

/** A report may bring a picture for its masthead. */
class EmblemTest {
  @TempDir Path folder;

  @BeforeEach
  void copyAReport() throws IOException {
    Path spec = Folders.PROJECT.resolve("src/test/resources/spec/render");
    Folders.copy(spec.resolve("base"), folder);
    Folders.copy(spec.resolve("every-node/input"), folder);
    Path report = folder.resolve("report/report.yaml");
    Files.writeString(report, Files.readString(report) + "emblem: lamp.png\n");
  }

  @Test
  void aPictureStandsInTheMasthead() throws IOException {
    BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(picture, "png", folder.resolve("report/lamp.png").toFile());
    Program run = Program.run(folder, "render", "report");
    assertThat(run.status()).as(run.err()).isZero();
    WordFile file = new WordFile(Files.readAllBytes(folder.resolve("out/report.docx")));
    assertThat(file.parts())
        .containsEntry(
            "word/media/emblem.png", Files.readAllBytes(folder.resolve("report/lamp.png")));
    assertThat(WordFaults.of(file)).isEmpty();
  }

  @Test
  void whatIsNoPictureIsRefused() {
    for (String command : new String[] {"validate", "render"}) {
      Program missing = Program.run(folder, command, "report");
      assertThat(missing.status()).isEqualTo(1);
      assertThat(missing.out() + missing.err())
          .contains(
              "error[report/unreadable-emblem]: `lamp.png` cannot be used: it does not exist");
    }
    Folders.write(folder.resolve("report/lamp.png"), "text");
    assertThat(Program.run(folder, "render", "report").err()).contains("it is not a picture");
    assertThat(folder.resolve("out/report.docx")).doesNotExist();
  }
}
