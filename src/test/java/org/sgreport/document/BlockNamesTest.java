package org.sgreport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sgreport.diagnostic.Span;

class BlockNamesTest {
  private static final Span PLACE = Span.ofFile("invented");
  private final BlockNames labels = new BlockNames();

  private static Block heading(int level, String enumerator) {
    return new Block.Heading(level, enumerator, "", List.of(), PLACE);
  }

  private static Block paragraph(int number) {
    return new Block.Paragraph(number, "", List.of(), PLACE);
  }

  private static Block item(String enumerator) {
    return new Block.Subparagraph(1, 1, enumerator, List.of(), PLACE);
  }

  private void assertLabels(List<Block> blocks, String... expected) {
    assertThat(blocks.stream().map(labels::of)).containsExactly(expected);
  }

  @Test
  void aParagraphIsNamedByItsNumberOrByTheOneBefore() {
    assertLabels(
        List.of(paragraph(0), paragraph(1), item("(b)"), paragraph(0), item("(a)"), paragraph(12)),
        "the text after the beginning",
        "para. 1",
        "para. 1 (b)",
        "the text after para. 1",
        "para. 1 (a)",
        "para. 12");
  }

  @Test
  void aHeadingIsNamedByItsMarkAndThoseAbove() {
    assertLabels(
        List.of(
            heading(2, "A."),
            heading(1, "IV."),
            heading(2, "B."),
            heading(3, "2."),
            heading(2, "C."),
            paragraph(7),
            heading(2, "")),
        "heading A",
        "heading IV",
        "heading IV.B",
        "heading IV.B.2",
        "heading IV.C",
        "para. 7",
        "a heading after para. 7");
  }

  @Test
  void anAnnexIsNamedBeforeWhatStandsInIt() {
    Block annex = new Block.Annex("II", "", List.of(), PLACE);
    Block table =
        new Block.Table(
            "",
            "",
            List.of(),
            "",
            new TableBody(List.of(), List.of(), List.of()),
            List.of(),
            PLACE);
    assertLabels(
        List.of(paragraph(3), annex, table, paragraph(1), item("(a)"), heading(1, "I."), table),
        "para. 3",
        "annex II",
        "annex II, the table after the beginning",
        "annex II, para. 1",
        "annex II, para. 1 (a)",
        "annex II, heading I",
        "annex II, the table after para. 1");
  }
}
