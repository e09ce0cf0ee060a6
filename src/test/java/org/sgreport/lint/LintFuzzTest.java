package org.sgreport.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** No prose brings lint down: thousands of texts of sentences with something odd in them. */
class LintFuzzTest {
  /** A sample; the whole is asked for by -Dlint.fuzz.runs=5000. */
  private static final int RUNS = Integer.getInteger("lint.fuzz.runs", 120);

  private static final int SENTENCES = 12;
  private static final List<String> PIECES =
      List.of(
          "31 February 2014",
          "99 June 0000",
          "1 January 99999",
          "as at 31 June 2014",
          "from 31 February 2014 to 3 March 2015",
          "99999999999999999999",
          "0",
          "-1",
          "1,2,3,4",
          "para. 99999999999",
          "see paragraph 99999999999 above",
          "(see paras. 0 and 00)",
          "12 States",
          "seven States",
          "(Cuba, Norway and Spain)",
          "(",
          ")",
          "((",
          "))",
          "“",
          "”",
          "\"",
          "'",
          "’",
          "[^1]",
          "[^99999999999]",
          "*",
          "**",
          "United Nations",
          "UNODC",
          "(UNODC)",
          "A/RES/99999/1",
          "A/69/224",
          "resolution 99999999999/1",
          "per cent",
          "%",
          "$5 million",
          "million",
          "The period",
          "In the reporting period",
          "parties",
          "ratified",
          "Cuba (31 February 2014)",
          "e.g.",
          "i.e.",
          "...",
          "\u00a0",
          "\u00ad",
          "\ud83d\ude00",
          "a".repeat(3_000),
          "1".repeat(400),
          "IV",
          "XIV.",
          "(a)",
          "(iv)",
          "table 99999999999",
          "annex II",
          "Table 1",
          "9 of 10",
          "half",
          "a majority",
          "all",
          "none",
          "?",
          "!",
          ":",
          ";",
          ",",
          ".",
          "–",
          "—",
          "-",
          "/",
          "and/or",
          "Member States",
          "the",
          "The",
          "of",
          "and",
          "in",
          "replied",
          "replies",
          "responded",
          "In 2014, 12 of 7 States",
          "article 99999999999");
  private static final List<String> STARTS =
      List.of("1. ", "2. ", "# I. ", "## A. ", "   (a) ", "[^1]: ");

  @TempDir Path folder;

  @Test
  void noProseBringsLintDown() {
    Folders.copy(Folders.PROJECT.resolve("inputs/treaties"), folder.resolve("inputs/treaties"));
    Random random = new Random(20261128);
    for (int run = 0; run < RUNS; run++) {
      Folders.write(folder.resolve("a.md"), text(random));
      Program lint =
          Program.run(folder, "lint", "--format", "concise", "--date", "2014-08-01", "a.md");
      assertThat(lint.status()).as("run %d: %s", run, lint.err()).isLessThan(2);
      assertThat(lint.out()).as("run %d", run).doesNotContain("lint/failed-rule");
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("# I. Introduction\n\n");
    for (int sentence = 0; sentence < SENTENCES; sentence++) {
      text.append(any(STARTS, random));
      for (int words = 1 + random.nextInt(14); words > 0; words--) {
        text.append(any(PIECES, random)).append(random.nextInt(4) == 0 ? "" : " ");
      }
      text.append(".\n\n");
    }
    return text.toString();
  }

  private static String any(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
