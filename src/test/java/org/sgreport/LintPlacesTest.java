package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** Where what is found in a text stands: in the lines that its user has. */
class LintPlacesTest {
  private static final String TEXT =
      """
      United Nations
      General Assembly
      A/69/999
      Sixty-eighth session
      24 July 2014

      Lamps

      Report of the Secretary-General

      Summary
      The lamps were lit in 12 %% of
      all towers.

      I. Introduction

      1. Towers were built in many
      places, and others were seen to be in

      14-12345 1/2

      \fA/69/999

      the hands of keepers, of whom 5 per
      cent and 30 %% of the rest were
      trained.

      2. It was on May 30,
      2013 that they met.
      """
          .replace("%%", "%");

  @TempDir Path folder;

  private String lint(String rule) {
    Folders.write(folder.resolve("text.txt"), TEXT);
    return Program.run(folder, "lint", "--format", "concise", "--rule", rule, "text.txt").out();
  }

  @Test
  void ofTheSummaryAndTheMasthead() {
    assertThat(lint("numbers/percent-sign")).contains("text.txt:12:23: error");
    assertThat(lint("masthead/session-ordinal")).contains("text.txt:4:1: error");
  }

  @Test
  void behindThePageBreakWithinAParagraph() {
    assertThat(lint("numbers/percent-sign")).contains("text.txt:25:10: error");
  }

  @Test
  void ofWordsThatGoOverTwoLines() {
    assertThat(lint("numbers/date-form")).contains("text.txt:28:14: error");
  }
}
