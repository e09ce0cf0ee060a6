package org.sgreport.read.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sgreport.ooxml.Dom;

class TableReaderTest {
  private static String markdown(String rows) throws IOException {
    String xml = "<w:tbl xmlns:w='" + Dom.W + "'>" + rows + "</w:tbl>";
    return TableReader.markdown(Dom.root("a", xml.getBytes(StandardCharsets.UTF_8)), false);
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static String cell(String text, String properties) {
    return "<w:tc><w:tcPr>"
        + properties
        + "</w:tcPr><w:p><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p></w:tc>";
  }

  private static String cell(String text) {
    return cell(text, "");
  }

  @Test
  void rowsBecomeAsLongAsTheLongest() throws IOException {
    assertThat(markdown(row(cell("a")) + row(cell("b"), cell("c")) + row(cell("d"))))
        .isEqualTo("| a |  |\n| --- | --- |\n| b | c |\n| d |  |");
  }

  @Test
  void aCellOverSomeColumnsLeavesTheOthersEmpty() throws IOException {
    String wide = cell("wide", "<w:gridSpan w:val='2'/>");
    assertThat(markdown(row(cell("a"), cell("b"), cell("c")) + row(wide, cell("d"))))
        .isEqualTo("| a | b | c |\n| --- | --- | --- |\n| wide |  | d |");
    String absurd = cell("wide", "<w:gridSpan w:val='4000000'/>");
    assertThat(markdown(row(absurd))).isEqualTo("| wide |\n| --- |");
  }
}
