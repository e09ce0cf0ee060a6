package org.sgreport.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sgreport.document.Block;
import org.sgreport.document.Document;
import org.sgreport.document.Inline;
import org.sgreport.document.TableBody;
import org.sgreport.source.Source;
import org.sgreport.write.text.TextWriter;

class MarkdownFormReaderTest {
  private static Document read(String text) {
    return MarkdownFormReader.read(new Source("a.md", text));
  }

  private static TableBody rows(String markdown) {
    return ((Block.Table) read(markdown).body().get(0)).rows();
  }

  @Test
  void noCellIsLostWhereRowsDiffer() {
    TableBody body = rows("| a |\n| ---: |\n| b | c |\n| d |");
    assertThat(body.heads()).hasSize(1).allSatisfy(row -> assertThat(row).hasSize(2));
    assertThat(body.right()).containsExactly(true, false);
    assertThat(body.rows()).hasSize(2).allSatisfy(row -> assertThat(row).hasSize(2));
  }

  @Test
  void headsMayAllBeEmpty() {
    assertThat(rows("|  |  |\n| --- | --- |\n| b | c |").rows()).hasSize(1);
  }

  @Test
  void aTableMayHaveHeadsAlone() {
    assertThat(rows("| a | b |").right()).containsExactly(false, false);
  }

  @Test
  void everyRowAboveTheRuleIsAHead() {
    TableBody body = rows("| a | < |\n| ^ | b |\n| --- | --- |\n| c | d |");
    assertThat(body.heads()).hasSize(2);
    assertThat(TextWriter.print(read("| a | < |\n| b | c |\n| --- | --- |\n| ^ | d |")))
        .isEqualTo("a | <\nb | c\n| d\n");
  }

  /** Each line is written as it is, and read as what is behind the colon. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "1. A lamp. ~ 1. A lamp.",
        "12. 7. lamps. ~ 12. 7. lamps.",
        "- A lamp. ~ • A lamp.",
        "> A lamp. ~ A lamp.",
        "    (iv) A lamp. ~ (iv) A lamp.",
        "1. See [the site](https://example.org/a). ~ 1. See the site <https://example.org/a>.",
        "1. See [the site](a). ~ 1. See the site.",
        "1. See <https://example.org>. ~ 1. See https://example.org.",
        "1. A <b>lamp</b> `x` \\*a\\*. ~ 1. A <b>lamp</b> `x` *a*.",
        "[1]: https://example.org ~ [1]: https://example.org",
        "1. *Lamps*[^a], **lit**. ~ 1. Lamps[^0], lit.",
        "# IV. Lamps ~ IV. Lamps",
        "# Annex II. Lamps ~ Annex II"
      })
  void aLineIsReadAsItStands(String line, String read) {
    assertThat(TextWriter.print(read(line)).lines().findFirst()).contains(read);
  }

  @Test
  void aBoxHoldsWhatStandsBetweenItsFences() {
    Document document = read("::: box A *lamp*\nIt burns.\n\n- Bright\n:::\n1. After it.");
    Block.Box box = (Block.Box) document.body().get(0);
    assertThat(box.content())
        .containsExactly(
            new Inline.Text("A "), new Inline.Emphasis(List.of(new Inline.Text("lamp"))));
    assertThat(box.blocks()).hasSize(2);
    assertThat(document.body().get(1)).isInstanceOf(Block.Paragraph.class);
    assertThat(read("::: box\nOpen to the end.").body()).hasSize(1);
  }

  @Test
  void aListThatBeginsAnewIsAnother() {
    List<Integer> lists =
        read("    (a) A;\n    (b) B.\n    (a) C;\n\n- D\n    (b) E.\n\nF\n    (a) G.")
            .body()
            .stream()
            .filter(Block.Subparagraph.class::isInstance)
            .map(b -> ((Block.Subparagraph) b).list())
            .toList();
    assertThat(lists).containsExactly(1, 1, 2, 3, 4);
  }

  @Test
  void aLetterIsOfTheTableThatHasItsMark() {
    String table = "| Lamps[^%s] | B |\n| --- | --- |\n| c | d |\n\n";
    Document document =
        read(
            "1. Text.[^a]\n\n"
                + table.formatted("b")
                + table.formatted("table-2-b")
                + "[^a]: One.\n[^b]: Two.\n[^table-2-b]: Three.\n[^table-9-b]: Four.\n");
    assertThat(TextWriter.print(document))
        .isEqualTo(
            """
            1. Text.[^1]
            Lamps[^b] | B
            c | d
            [^b] Two.
            Lamps[^b] | B
            c | d
            [^b] Three.
            [^1] One.
            [^4] Four.
            """);
  }

  @Test
  void aTableHasItsCaption() {
    assertThat(TextWriter.print(read("Table 3. Lamps *lit*\n(Thousands)\n\n| A |\n| --- |\n| b |")))
        .isEqualTo("Table 3\nLamps lit\n(Thousands)\nA\nb\n");
  }
}
