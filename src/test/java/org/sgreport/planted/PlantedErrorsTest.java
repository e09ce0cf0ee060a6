package org.sgreport.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sgreport.lint.text.Findings.Finding;
import org.sgreport.support.Folders;
import org.sgreport.support.LintedDocument;

/** Of errors planted into issued documents, how many lint finds where they are. */
class PlantedErrorsTest {
  private static final List<String> DOCUMENTS =
      List.of(
          "pdf/A_79_797.pdf",
          "pdf/A_80_179.pdf",
          "pdf/A_80_75.pdf",
          "pdf/E_CN.3_2025_8.pdf",
          "pdf/E_CN.6_2025_4.pdf",
          "pdf/S_2025_254.pdf",
          "pdf/S_2025_54.pdf",
          "docx/A_80_400.docx",
          "docx/A_80_6_Sect.10.docx",
          "docx/A_80_6_Sect.13.docx");

  private static final long SEED = 2026;
  private static final int IN_PARAGRAPH = 90;
  private static final int AT_WORDS = 85;

  /** What was planted of a kind, and found in its paragraph and at its words. */
  private static final class Count {
    private int planted;
    private int inParagraph;
    private int atWords;
  }

  private final Map<String, Count> counts = new TreeMap<>();
  private final StringBuilder missed = new StringBuilder();

  @Test
  void nineInTenAreFoundInTheirParagraph() {
    documents().forEach(this::plantInto);
    int planted = counts.values().stream().mapToInt(c -> c.planted).sum();
    int inParagraph = counts.values().stream().mapToInt(c -> c.inParagraph).sum();
    int atWords = counts.values().stream().mapToInt(c -> c.atWords).sum();
    StringBuilder table = new StringBuilder();
    counts.forEach(
        (kind, c) ->
            table.append(
                String.format("%s\t%d\t%d\t%d%n", kind, c.planted, c.inParagraph, c.atWords)));
    table.append(String.format("all\t%d\t%d\t%d%n", planted, inParagraph, atWords));
    Folders.write(Folders.PROJECT.resolve("target/planted.tsv"), table.toString());
    Folders.write(Folders.PROJECT.resolve("target/planted-missed.txt"), missed.toString());
    assertThat(inParagraph * 100)
        .as(table.toString())
        .isGreaterThanOrEqualTo(planted * IN_PARAGRAPH);
    assertThat(atWords * 100).as(table.toString()).isGreaterThanOrEqualTo(planted * AT_WORDS);
  }

  private static List<String> documents() {
    int many = Integer.getInteger("planted.documents", 3);
    return DOCUMENTS.subList(0, many);
  }

  private void plantInto(String name) {
    LintedDocument issued = LintedDocument.issued(name);
    Planter planter = new Planter(issued.read().document(), new Random(SEED));
    Set<String> before = new HashSet<>();
    issued.found().forEach(f -> before.add(key(f)));
    for (PlantedKind kind : PlantedKind.all()) {
      planter.plant(kind).ifPresent(p -> count(issued, kind, p, before));
    }
  }

  private void count(LintedDocument issued, PlantedKind kind, Planted p, Set<String> before) {
    Count count = counts.computeIfAbsent(kind.name(), k -> new Count());
    List<Finding> found =
        issued.found(p.document()).stream().filter(f -> !before.contains(key(f))).toList();
    boolean inParagraph = found.stream().anyMatch(p::isInParagraph);
    boolean atWords = found.stream().anyMatch(p::isAtWords);
    count.planted++;
    count.inParagraph += inParagraph ? 1 : 0;
    count.atWords += atWords ? 1 : 0;
    if (!atWords) {
      String rules = found.stream().map(f -> f.diagnostic().rule()).toList().toString();
      missed.append(
          String.join("\t", kind.name(), issued.name(), p.labels() + "", p.words(), rules) + "\n");
    }
  }

  private static String key(Finding finding) {
    return finding.diagnostic().rule() + "|" + finding.label() + "|" + finding.words();
  }
}
