package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** The specimen of A/71/119 computes who became a party, when, and how many there are. */
class TreatySpecimenTest {
  @TempDir Path folder;

  @BeforeEach
  void copyTheInputs() {
    Folders.copy(Folders.PROJECT.resolve("inputs"), folder.resolve("inputs"));
    Folders.copy(Folders.PROJECT.resolve("templates"), folder.resolve("templates"));
  }

  private String document() {
    Program run = Program.run(folder, "render", "--emit", "document", "inputs/a-71-119");
    assertThat(run.status()).as(run.err()).isZero();
    return run.out();
  }

  @Test
  void newPartiesStandInTheOrderOfTheirDates() {
    assertThat(document())
        .contains(
            "Seven States became States parties",
            "namely Sierra Leone (12 August 2014), Eritrea (25 September 2014), Tonga (3 October 2014),"
                + " Barbados (11 November 2014), Samoa (17 December 2014), the State of Palestine (2"
                + " January 2015) and the Republic of Korea (5 November 2015)",
            "gained 10: Sierra Leone (12 August 2014), Afghanistan (15 August 2014),",
            "the Sudan (2 December 2014), the Czech Republic (17 December 2014)",
            "had 186 States parties",
            "had 169 States parties");
  }

  @Test
  void earlierDatesGiveFewerParties() throws IOException {
    Path report = folder.resolve("inputs/a-71-119/report.yaml");
    Files.writeString(
        report,
        Files.readString(report)
            .replace("treaties: 2016-05-30", "treaties: 2015-01-01")
            .replace("until: 2016-04-01", "until: 2015-01-01"));
    assertThat(document())
        .contains(
            "Five States became States parties",
            "gained seven:",
            "had 184 States parties",
            "had 166 States parties");
  }

  @Test
  void respondentsAreListedWithoutArticlesByTheNamesOfTheDay() {
    assertThat(document())
        .contains(
            "33 States had replied: Algeria,",
            "Russian Federation, Saudi Arabia, Spain, Swaziland,",
            "Turkey, United States of America and Viet Nam.");
  }

  @Test
  void entitiesSpeakInTheirOrderWithNotesOfTheirOwn() {
    assertThat(
            document().lines().filter(l -> l.matches("[1-5]\\. (United|Office|International) .*")))
        .hasSize(5)
        .startsWith("1. United Nations Office on Drugs and Crime");
    assertThat(document().lines().filter(l -> l.startsWith("[^"))).hasSize(7);
  }

  @Test
  void noDateOrCountOfPartiesIsTyped() {
    String template = Folders.read(Folders.PROJECT.resolve("templates/a-71-119.md.ftl"));
    assertThat(template)
        .doesNotContain("Sierra Leone", "186", "169", "Algeria", "2.3", "30 May 2016");
  }
}
