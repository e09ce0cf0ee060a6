package org.sgreport.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A draft that is open in Word, and therefore cannot be replaced. */
class HolderTest {
  private static Path draft(Configuration kind, String name) throws IOException {
    Path folder = Jimfs.newFileSystem(kind).getPath("out").toAbsolutePath();
    return Files.createFile(Files.createDirectories(folder).resolve(name));
  }

  @ParameterizedTest
  @CsvSource({
    "a.docx, ~$a.docx, Word",
    "ab.docx, ~$b.docx, Word",
    "a-69-224.docx, ~$69-224.docx, Word",
    "a.docx, .~lock.a.docx#, LibreOffice"
  })
  void theProgramIsNamedByWhatItLaysBesideTheFile(String name, String lock, String program)
      throws IOException {
    for (Configuration kind :
        new Configuration[] {Configuration.windows(), Configuration.osX(), Configuration.unix()}) {
      Path draft = draft(kind, name);
      Files.createFile(draft.resolveSibling(lock));
      assertThat(Holder.reason(draft, new AccessDeniedException("a")))
          .contains("it is open in " + program + "; close it there and run this again");
    }
  }

  @Test
  void whatWindowsRefusesToReplaceIsOpenSomewhere() throws IOException {
    FileSystemException held =
        new FileSystemException("a", null, "The process cannot access the file");
    assertThat(Holder.reason(draft(Configuration.windows(), "a.docx"), held))
        .contains("it is open in a program; close it there and run this again");
    assertThat(Holder.reason(draft(Configuration.unix(), "a.docx"), held)).isEmpty();
  }
}
