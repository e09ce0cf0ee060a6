package org.sgreport.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sgreport.support.Folders;
import org.sgreport.support.LibreOffice;
import org.sgreport.support.Program;

/** Reports of ours as LibreOffice makes PDF files of them, read as they were. */
class SpecimenPdfsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "a-69-224, 0",
    "e-cn-15-2012-gpa, 0",
    "a-71-119, 0",
    "ctoc-cop-2016-2, 0",
    "school-gardens, 2"
  })
  void comeBackLineByLine(String name, int different) throws IOException, InterruptedException {
    String report = Folders.PROJECT.resolve("inputs").resolve(name).toString();
    Program run = Program.run(folder, "render", "-o", "a.docx", report);
    assertThat(run.status()).as(run.err()).isZero();
    new LibreOffice(folder).convert(folder.resolve("a.docx"), "pdf");
    List<String> before = Program.run(folder, "text", "a.docx").out().lines().toList();
    Program read = Program.run(folder, "text", "a.pdf");
    assertThat(read.err()).doesNotContain("read/left-out", "read/damaged");
    List<String> after = read.out().lines().toList();
    long lost = before.stream().filter(l -> !after.contains(l)).count();
    long come = after.stream().filter(l -> !before.contains(l)).count();
    assertThat(lost + come).isLessThanOrEqualTo(different);
  }
}
