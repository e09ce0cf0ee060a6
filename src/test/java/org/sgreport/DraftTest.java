package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;
import org.sgreport.support.Repository;
import org.sgreport.support.WordFaults;
import org.sgreport.support.WordFile;
import org.sgreport.support.WordText;

/** A draft says that it is one, counts its lines, and marks what lint doubts. */
class DraftTest {
  private static final String REPORT = "inputs/a-69-224";

  @TempDir Path folder;
  private Repository repository;

  @BeforeEach
  void commitTheInputs() throws Exception {
    repository = Repository.ofTheProject(folder);
  }

  private WordFile draft() throws IOException {
    Program run = Program.run(folder, "render", "--draft", REPORT);
    assertThat(run.status()).as(run.err()).isZero();
    WordFile file = new WordFile(Files.readAllBytes(folder.resolve("out/a-69-224-draft.docx")));
    assertThat(WordFaults.of(file)).isEmpty();
    return file;
  }

  private static String part(WordFile file, String name) {
    return new String(file.parts().get("word/" + name + ".xml"), StandardCharsets.UTF_8);
  }

  @Test
  void itsHeadersNameTheRevision() throws Exception {
    repository.git("rev-parse", "HEAD");
    String revision = "Draft, revision " + repository.log().substring(0, 10);
    WordFile file = draft();
    for (String header : new String[] {"header1", "header2", "header3"}) {
      assertThat(part(file, header)).contains(">" + revision + "<");
    }
    Path reply = folder.resolve(REPORT + "/states/SGP.yaml");
    Folders.write(reply, Folders.read(reply) + "# later\n");
    assertThat(part(draft(), "header2")).contains(revision + " and later changes");
  }

  @Test
  void itsLinesAreCounted() throws IOException {
    assertThat(draft().count("word/document.xml", "lnNumType")).isEqualTo(2);
  }

  @Test
  void aDoubtfulClaimIsMarkedAndTheReasonStandsBeside() throws IOException {
    Program.run(folder, "render", REPORT);
    String text =
        WordText.of(new WordFile(Files.readAllBytes(folder.resolve("out/a-69-224.docx"))));
    WordFile file = draft();
    assertThat(WordText.of(file).replaceFirst("(?m)^Draft, .*\n", "")).isEqualTo(text);
    assertThat(part(file, "document"))
        .contains(
            "<w:highlight w:val=\"yellow\"/></w:rPr><w:t xml:space=\"preserve\">the majority");
    assertThat(file.count("word/document.xml", "highlight")).isEqualTo(1);
    assertThat(part(file, "comments")).contains("claims more than half, and is 11 of 27");
  }

  @Test
  void aDraftAndTrackedChangesAreTwoFiles() {
    Program run = Program.run(folder, "render", "--draft", "--since", "HEAD", REPORT);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("without --draft");
  }
}
