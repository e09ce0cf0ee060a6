package org.sgreport.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sgreport.document.Document;
import org.sgreport.support.Folders;
import org.sgreport.write.Writers;

/** The engine without a command line. */
class CompilationTest {
  @Test
  void aReportIsCompiledInTenLines() {
    Compilation compilation = new Compilation(Folders.PROJECT);
    Path folder = Folders.PROJECT.resolve("inputs/a-69-224");
    Document document = compilation.compile(folder, Optional.empty()).orElseThrow().document();
    byte[] text = Writers.find("text").orElseThrow().write(document);
    assertThat(compilation.diagnostics().hasErrors()).isFalse();
    assertThat(new String(text, java.nio.charset.StandardCharsets.UTF_8)).contains("A/69/224");
  }
}
