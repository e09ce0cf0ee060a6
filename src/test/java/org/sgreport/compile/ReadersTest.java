package org.sgreport.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sgreport.support.Folders;

class ReadersTest {
  @ParameterizedTest
  @CsvSource({
    "a.docx, .docx",
    "A.DOCX, .docx",
    "a.docm, .docm",
    "a.txt, .txt",
    "A.TXT, .txt",
    "A.PDF, .pdf",
    "a.md, .md",
    "a.docx.md, .md",
    "a, .md"
  })
  void aFileIsReadByTheEndingOfItsName(String file, String ending) {
    assertThat(Readers.ofFile(file).endings()).contains(ending);
  }

  @ParameterizedTest
  @CsvSource({"a.rtf, true", "A.DOC, true", "a.html, true", "a.docx, false", "a.doc.md, false"})
  void otherKindsAreRefusedByName(String file, boolean refused) {
    assertThat(Readers.isOfOtherKind(file)).isEqualTo(refused);
  }

  @Test
  void everyReaderIsListed() {
    long classes =
        Folders.files(Folders.PROJECT.resolve("src/main/java/org/sgreport/read")).stream()
            .filter(f -> Folders.read(f).contains(" implements Reader {"))
            .count();
    assertThat(Readers.ALL).hasSize((int) classes);
    assertThat(Readers.ALL).extracting(r -> r.endings().get(0)).doesNotHaveDuplicates().isSorted();
  }
}
