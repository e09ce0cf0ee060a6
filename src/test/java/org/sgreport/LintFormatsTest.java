package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;
import org.sgreport.support.Required;
import org.w3c.dom.Element;

/** What services read of a report, a Word and a PDF file: places that they can show. */
class LintFormatsTest {
  @TempDir Path folder;

  @BeforeEach
  void copyAReport() {
    Folders.copy(Folders.PROJECT.resolve("inputs"), folder.resolve("inputs"));
    Folders.copy(Folders.PROJECT.resolve("templates"), folder.resolve("templates"));
    Program.run(folder, "render", "-o", "a.docx", "inputs/a-71-119");
  }

  private String lint(String format, String given) {
    return Program.run(folder, "lint", "--fail-on", "never", "--format", format, given).out();
  }

  private static String issued() {
    return Required.publishedTexts().resolveSibling("issued/pdf/S_2025_54.pdf").toString();
  }

  @Test
  void githubShowsALineWhereThereIsOneAndThePlaceInWordsElsewhere() {
    assertThat(lint("github", "inputs/a-71-119"))
        .contains("::warning file=templates/a-71-119.md.ftl,line=", ",endLine=", "para. 33");
    assertThat(lint("github", "a.docx"))
        .contains("::notice file=a.docx,title=abbreviations/rarely-used::a.docx: para. 33: ")
        .doesNotContain("line=");
    assertThat(lint("github", issued()))
        .contains("S_2025_54.pdf: p. 5, para. ")
        .doesNotContain("line=");
  }

  @Test
  void junitHasACaseForEachWithItsPlaceInItsName() throws Exception {
    assertThat(name("inputs/a-71-119")).contains("templates/a-71-119.md.ftl:");
    assertThat(name("a.docx")).contains("a.docx: ");
    assertThat(name(issued())).contains("S_2025_54.pdf: p. ");
  }

  /** Of the first failing case. */
  private String name(String given) throws Exception {
    byte[] xml = lint("junit", given).getBytes(StandardCharsets.UTF_8);
    Element suite =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml))
            .getDocumentElement();
    assertThat(suite.getAttribute("failures"))
        .isEqualTo("" + suite.getElementsByTagName("failure").getLength());
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < suite.getElementsByTagName("testcase").getLength(); i++) {
      names.append(((Element) suite.getElementsByTagName("testcase").item(i)).getAttribute("name"));
    }
    return names.toString();
  }
}
