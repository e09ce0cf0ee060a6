package org.sgreport.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.reference.States;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/**
 * Texts made at random of signs that Markdown, FreeMarker or our own marks would take for
 * something, by a fixed seed: what is collected validates, and `said` prints it as it was typed.
 */
class TypedTextsTest {
  private static final int ROUNDS = 6;
  private static final List<String> PIECES =
      List.of(
          "a law",
          "of 2041.",
          "*",
          "**",
          "_",
          "_so_",
          "`",
          "``",
          "[",
          "]",
          "[^1]",
          "[^x]:",
          "(#key)",
          "[](#key)",
          "{",
          "}",
          "{-}",
          "{#key}",
          "{annex}",
          "{lint-ignore a/b: c}",
          "<",
          ">",
          "<b>",
          "<!--",
          "&amp;",
          "&",
          "&#42;",
          "#",
          "##",
          "# one",
          "- two",
          "+ three",
          "1. four",
          "2)",
          "(a) five",
          "| six | seven |",
          "~~eight~~",
          "~~~",
          "\\",
          "\\*",
          "!",
          "![x](y)",
          "https://example.org/a_b",
          "${x}",
          "<#if x>",
          "<@count/>",
          "Table: nine",
          ":::",
          "::: box Ten",
          "---",
          "***",
          "===",
          "\"eleven\"",
          "'twelve'",
          "“thirteen”",
          "é",
          "Нет",
          "是",
          "نعم",
          "…",
          "50%",
          "$5",
          "^",
          "=sum",
          "+1",
          "@x",
          "-",
          "--",
          "–",
          "no. 7",
          "e.g. this",
          "\n",
          "\n\n",
          ";",
          ",",
          ".");

  @TempDir Path folder;

  @Test
  void arePrintedAsTheyWereTyped() {
    Random random = new Random(18);
    List<String> states = States.all().states().stream().map(s -> s.code()).limit(50).toList();
    for (int round = 0; round < ROUNDS; round++) {
      Path place = Folders.within(folder);
      Collection report = new Collection(place);
      StringBuilder template = new StringBuilder("# Said\n");
      StringBuilder sheet = new StringBuilder("state,lamp-fund,lamp-fund/text\n");
      List<String> wanted = new ArrayList<>();
      for (int i = 0; i < states.size(); i++) {
        String text = text(random);
        sheet
            .append(states.get(i))
            .append(",1,\"")
            .append(text.replace("\"", "\"\""))
            .append("\"\n");
        wanted.add(plain(text));
      }
      template.append("\n<@said of=\"lamp-fund\" form=\"paragraphs\" names=\"none\"/>\n");
      Folders.write(place.resolve("report/body.md.ftl"), template.toString());
      Folders.write(place.resolve("sheet.csv"), sheet.toString());
      Program run = report.collect("sheet.csv", List.of());
      assertThat(run.status()).as(run.err()).isZero();
      Program checked = Program.run(place, "validate", "report");
      assertThat(checked.out()).as(checked.out()).contains(": 0 errors");
      Program printed = Program.run(place, "render", "--emit", "document", "report");
      String all = plain(printed.out().replaceAll("(?m)^\\d+\\. ", ""));
      assertThat(wanted).allMatch(all::contains, printed.out());
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("w");
    for (int i = 0; i < 1 + random.nextInt(8); i++) {
      text.append(random.nextInt(3) == 0 ? "" : " ");
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return random.nextBoolean() ? text.substring(1).strip() + "." : text.toString();
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
