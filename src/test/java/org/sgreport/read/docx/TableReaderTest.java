package org.sgreport.read.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sgreport.document.Cell;
import org.sgreport.document.PlainText;
import org.sgreport.document.TableBody;
import org.sgreport.ooxml.Dom;
import org.w3c.dom.Element;

class TableReaderTest {
  /** The rows, with heads above a line; cells as text, or the sign of what they are joined to. */
  private static String table(String rows) throws IOException {
    String xml = "<w:tbl xmlns:w='" + Dom.W + "'>" + rows + "</w:tbl>";
    TableReader reader = new TableReader(new RunReader(new NoteOrder(), Map.of(), false));
    List<Element> all = reader.rows(Dom.root("a", xml.getBytes(StandardCharsets.UTF_8)));
    TableBody body = reader.body(all);
    return lines(body.heads()) + "---\n" + lines(body.rows());
  }

  private static String lines(List<List<Cell>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(TableReaderTest::cell).collect(Collectors.joining("|")) + "\n")
        .collect(Collectors.joining());
  }

  private static String cell(Cell cell) {
    return cell.isJoined() ? cell.join().sign() : PlainText.withMarks(cell.content());
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
    assertThat(table(row(cell("a")) + row(cell("b"), cell("c")) + row(cell("d"))))
        .isEqualTo("a|\n---\nb|c\nd|\n");
  }

  @Test
  void aCellOverSomeColumnsIsJoinedToTheOthers() throws IOException {
    String wide = cell("wide", "<w:gridSpan w:val='2'/>");
    assertThat(table(row(cell("a"), cell("b"), cell("c")) + row(wide, cell("d"))))
        .isEqualTo("a|b|c\n---\nwide|<|d\n");
    String absurd = cell("wide", "<w:gridSpan w:val='4000000'/>");
    assertThat(table(row(absurd))).isEqualTo("wide\n---\n");
  }

  @Test
  void aCellOverSomeRowsIsJoinedToTheOneAbove() throws IOException {
    String begins = cell("a", "<w:vMerge w:val='restart'/>");
    String goesOn = cell("", "<w:vMerge/>");
    String head = "<w:trPr><w:tblHeader/></w:trPr>";
    assertThat(table(row(head, begins, cell("b")) + row(head, goesOn, cell("c")) + row(cell("d"))))
        .isEqualTo("a|b\n^|c\n---\nd|\n");
  }

  @Test
  void aCellBelowNoneOfItsWidthIsJoinedToNone() throws IOException {
    String goesOn = cell("", "<w:gridSpan w:val='2'/><w:vMerge w:val='continue'/>");
    assertThat(table(row(cell("a"), cell("b")) + row(cell("c"), cell("d")) + row(goesOn)))
        .isEqualTo("a|b\n---\nc|d\n|<\n");
    assertThat(table(row(goesOn))).isEqualTo("|<\n---\n");
  }

  @Test
  void aRowMayBeginFurtherIn() throws IOException {
    String before = "<w:trPr><w:gridBefore w:val='1'/></w:trPr>";
    assertThat(table(row(cell("a"), cell("b")) + row(before, cell("c"))))
        .isEqualTo("a|b\n---\n|c\n");
  }
}
