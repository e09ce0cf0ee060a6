package org.sgreport.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Inline;
import org.sgreport.document.TableBody;

class ForeignTableTest {
  private static TableBody rows(String markdown) {
    Passage passage = new Passage(Passage.Kind.TABLE, 0, "", markdown, Span.ofFile("a.docx"));
    return ForeignTable.of(
            passage,
            text ->
                text.isEmpty() ? List.of() : InlineMarkdown.of(text, l -> new Inline.NoteMark(1)))
        .rows();
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
}
