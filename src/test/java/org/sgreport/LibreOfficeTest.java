package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgreport.support.Folders;
import org.sgreport.support.LibreOffice;
import org.sgreport.support.Program;

/** LibreOffice reads what we write, and counts as we do. */
class LibreOfficeTest {
  @TempDir Path folder;

  @Test
  void itsTextOfTheSpecimenIsTheDocumentWithEveryNumber() throws Exception {
    compare(Folders.PROJECT, "inputs/a-69-224", "a-69-224");
  }

  @ParameterizedTest
  @ValueSource(strings = {"every-node", "references"})
  void itsTextOfAnExpectedDocumentIsThatDocument(String name) throws Exception {
    Path spec = Folders.PROJECT.resolve("src/test/resources/spec/render");
    Path copy = folder.resolve("copy");
    Folders.copy(spec.resolve("base"), copy);
    Folders.copy(spec.resolve(name).resolve("input"), copy);
    compare(copy, "report", "report");
  }

  private void compare(Path where, String report, String name) throws Exception {
    Program render =
        Program.run(where, "render", "-o", folder.resolve(name + ".docx").toString(), report);
    assertThat(render.status()).as(render.err()).isZero();
    new LibreOffice(folder).convert(folder.resolve(name + ".docx"), "txt:Text (encoded):UTF8");
    Program document = Program.run(where, "render", "--emit", "document", report);
    assertThat(lines(Files.readString(folder.resolve(name + ".txt")).replace("\uFEFF", "")))
        .containsExactlyElementsOf(body(document.out()));
  }

  private static List<String> lines(String text) {
    return text.lines()
        .map(l -> l.replaceAll("\\s+", " ").strip())
        .filter(l -> !l.isEmpty())
        .toList();
  }

  /** From the session on: its text export has no headers, frames and notes, and bare note marks. */
  private static List<String> body(String document) {
    List<String> lines =
        lines(document.replaceAll("(?m)^\\[\\^\\d+] .*$", "").replaceAll("\\[\\^(\\d+)]", "$1"));
    int session =
        lines.indexOf(lines.stream().filter(l -> l.endsWith(" session")).findFirst().orElseThrow());
    return lines.subList(session, lines.size()).stream().filter(l -> !l.startsWith("* ")).toList();
  }
}
