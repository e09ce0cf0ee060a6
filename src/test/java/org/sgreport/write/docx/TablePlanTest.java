package org.sgreport.write.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.sgreport.document.Inline;
import org.sgreport.document.TableBody;
import org.sgreport.write.docx.layout.TextWidths;

/** No column is narrower than its longest word, and every column stands somewhere. */
class TablePlanTest {
  private static final TextWidths FONTS = new TextWidths();

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void noColumnIsNarrowerThanItsLongestWord(@ForAll("tables") TableBody table) {
    TablePlan plan = TablePlan.of(table, FONTS);
    for (TablePlan.Part part : plan.parts()) {
      int[] widths = part.widths();
      for (int i = 0; i < widths.length; i++) {
        int column = part.columns().get(i);
        assertThat(widths[i]).isGreaterThanOrEqualTo(needed(table, column, plan));
      }
      assertThat(IntStream.of(widths).sum()).isLessThanOrEqualTo(room(plan));
    }
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void everyColumnStandsInOnePartBesideTheFirst(@ForAll("tables") TableBody table) {
    List<Integer> columns = new ArrayList<>();
    for (TablePlan.Part part : TablePlan.of(table, FONTS).parts()) {
      assertThat(part.columns()).startsWith(0);
      columns.addAll(part.columns().subList(1, part.columns().size()));
    }
    assertThat(columns)
        .containsExactlyElementsOf(IntStream.range(1, table.columns()).boxed().toList());
  }

  @Test
  void aTableIsUprightThenLandscapeThenLetteredThenSplit() {
    assertThat(plan(3)).isEqualTo("upright, words, 1 part");
    assertThat(plan(10)).isEqualTo("landscape, words, 1 part");
    assertThat(plan(20)).isEqualTo("upright, letters, 1 part");
    assertThat(plan(40)).isEqualTo("landscape, letters, 1 part");
    assertThat(plan(70)).isEqualTo("landscape, letters, 2 parts");
  }

  @Test
  void lettersGoOnAfterTheAlphabet() {
    assertThat(IntStream.of(1, 26, 27, 52, 53, 702, 703).mapToObj(TablePlan::letter))
        .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
  }

  private static String plan(int columns) {
    List<String> heads = Collections.nCopies(columns, "Responsibilities of keepers");
    TablePlan plan = TablePlan.of(table(heads, List.of(Collections.nCopies(columns, "X"))), FONTS);
    int parts = plan.parts().size();
    return (plan.landscape() ? "landscape, " : "upright, ")
        + (plan.letters() ? "letters, " : "words, ")
        + (parts == 1 ? "1 part" : parts + " parts");
  }

  private static int needed(TableBody table, int column, TablePlan plan) {
    boolean lettered = plan.letters() && column > 0;
    String head = lettered ? TablePlan.letter(column) : words(table.head(column));
    int cells =
        table.rows().stream()
            .mapToInt(row -> FONTS.longestWord(words(row.get(column).content()), false))
            .max()
            .orElse(0);
    return Math.max(FONTS.longestWord(head, true), cells) + 2 * TablePlan.CELL_MARGIN;
  }

  private static int room(TablePlan plan) {
    return plan.landscape() ? TablePlan.LANDSCAPE : TablePlan.UPRIGHT;
  }

  private static String words(List<Inline> cell) {
    return ((Inline.Text) cell.get(0)).words();
  }

  @Provide
  Arbitrary<TableBody> tables() {
    Arbitrary<String> word =
        Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(16);
    Arbitrary<String> cell =
        word.list().ofMinSize(1).ofMaxSize(8).map(words -> String.join(" ", words));
    return Arbitraries.integers()
        .between(1, 40)
        .flatMap(
            columns ->
                cell.list()
                    .ofSize(columns)
                    .list()
                    .ofMinSize(2)
                    .ofMaxSize(5)
                    .map(rows -> table(rows.get(0), rows.subList(1, rows.size()))));
  }

  private static TableBody table(List<String> heads, List<List<String>> rows) {
    return TableBody.of(
        cells(heads),
        Collections.nCopies(heads.size(), false),
        rows.stream().map(TablePlanTest::cells).toList());
  }

  private static List<List<Inline>> cells(List<String> words) {
    return words.stream().map(w -> List.<Inline>of(new Inline.Text(w))).toList();
  }
}
