package org.sgreport.write.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.compile.Compilation;
import org.sgreport.document.Document;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;
import org.sgreport.support.TreeText;

/** Tree to template to tree is equal. */
class TemplateWriterTest {
  private static final Path SPEC = Folders.PROJECT.resolve("src/test/resources/spec/render");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> whatIsReadOfAFileAndWhatItsTemplateDraftsAreOne() {
    return Folders.rendered(SPEC).stream()
        .map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), () -> areOne(c)));
  }

  private void areOne(Path spec) {
    Path place = Folders.within(folder);
    Folders.copy(SPEC.resolve("base"), place);
    Folders.copy(spec.resolve("input"), place);
    Document written = compiled(place.resolve("report"));
    Program.run(place, "render", "report");
    Document read =
        new Compilation(place)
            .foreign(place.resolve("out/report.docx"), "report.docx", false)
            .orElseThrow()
            .document();
    assertThat(TreeText.of(read)).isEqualTo(TreeText.of(written));
    Program.run(place, "import", "-o", "again", "out/report.docx");
    assertThat(TreeText.of(compiled(place.resolve("again")))).isEqualTo(TreeText.of(read));
  }

  private static Document compiled(Path report) {
    Compilation compilation = new Compilation(report.getParent());
    return compilation
        .compile(report, Optional.empty())
        .orElseThrow(() -> new AssertionError(compilation.diagnostics().sorted()))
        .document();
  }
}
