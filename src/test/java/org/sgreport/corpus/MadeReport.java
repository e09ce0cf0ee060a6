package org.sgreport.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.sgreport.support.Folders;

/** The body of an invented report that a number decides, with each kind of block. */
final class MadeReport {
  private final Random random;
  private final MadeWords words;
  private final StringBuilder body = new StringBuilder();
  private final StringBuilder notes = new StringBuilder();
  private int note;

  private MadeReport(long number) {
    this.random = new Random(number);
    this.words = new MadeWords(random);
  }

  /** Writes the report of that number into a new folder. */
  static void write(long number, Path folder) {
    MadeReport made = new MadeReport(number);
    Folders.copy(Folders.PROJECT.resolve("src/test/resources/spec/render/base"), folder);
    Folders.write(folder.resolve("report/body.md.ftl"), made.body());
    Path settings = folder.resolve("report/report.yaml");
    Folders.write(settings, Folders.read(settings) + made.summary());
  }

  private String summary() {
    return random.nextBoolean() ? "summary: |\n  " + words.sentences(4) + "\n" : "";
  }

  private String body() {
    chapters();
    int annexes = random.nextInt(3);
    for (int i = 0; i < annexes; i++) {
      block("# " + title() + " {annex}");
      blocks();
      if (random.nextBoolean()) {
        chapters();
      }
    }
    return body + "\n" + notes;
  }

  private void chapters() {
    int chapters = 1 + random.nextInt(3);
    for (int i = 0; i < chapters; i++) {
      block("# " + title());
      blocks();
      sections(2);
    }
  }

  /** Headings below one another, with marks or without one. */
  private void sections(int level) {
    int sections = level > 5 ? 0 : random.nextInt(3);
    boolean marked = level == 2 || random.nextBoolean();
    for (int i = 0; i < sections; i++) {
      block("#".repeat(level) + " " + title() + (marked ? "" : " {-}"));
      blocks();
      if (marked) {
        sections(level + 1);
      }
    }
  }

  private String title() {
    return words.words(1, random.nextInt(4) == 0 ? 22 : 7);
  }

  private void blocks() {
    paragraph();
    int blocks = random.nextInt(4);
    for (int i = 0; i < blocks; i++) {
      switch (random.nextInt(9)) {
        case 0 -> items();
        case 1 -> bullets();
        case 2 -> quotation();
        case 3 -> box();
        case 4 -> table(1 + random.nextInt(4), 2 + random.nextInt(12));
        case 5 -> unnumbered();
        default -> paragraph();
      }
    }
  }

  private void block(String text) {
    body.append(text).append("\n\n");
  }

  private void paragraph() {
    block(words.sentences(7) + noteMark());
  }

  private void unnumbered() {
    block(words.sentences(3) + " {-}");
  }

  private String noteMark() {
    if (random.nextInt(3) > 0) {
      return "";
    }
    note++;
    notes.append("[^n" + note + "]: " + words.sentences(random.nextInt(8) == 0 ? 9 : 2) + "\n");
    return "[^n" + note + "]";
  }

  private void items() {
    block(words.words(3, 12) + ":");
    StringBuilder items = new StringBuilder();
    int number = 2 + random.nextInt(4);
    for (int i = 0; i < number; i++) {
      items.append("1. " + words.words(2, 40) + end(i, number) + noteMark() + "\n");
      int nested = random.nextInt(4) == 0 ? 2 : 0;
      for (int k = 0; k < nested; k++) {
        items.append("   1. " + words.words(2, 25) + ";\n");
      }
    }
    block(items.toString().strip());
  }

  private static String end(int at, int number) {
    return at + 1 == number ? "." : ";";
  }

  private void bullets() {
    block(words.words(3, 12) + ":");
    StringBuilder bullets = new StringBuilder();
    int number = 2 + random.nextInt(3);
    for (int i = 0; i < number; i++) {
      bullets.append("- " + words.words(1, 30) + (random.nextBoolean() ? "." : "") + "\n");
    }
    block(bullets.toString().strip());
  }

  private void quotation() {
    block("> “" + words.sentences(2) + "”");
  }

  private void box() {
    block("::: box" + (random.nextBoolean() ? " " + title() : ""));
    block(words.sentences(4));
    if (random.nextBoolean()) {
      block("- " + words.words(2, 20) + "\n- " + words.words(2, 20));
    }
    block(":::");
  }

  private void table(int columns, int rows) {
    block("Table: " + title() + (random.nextBoolean() ? "\n(Thousands of lamps)" : ""));
    StringBuilder cells = new StringBuilder("| " + words.shortWord() + " |");
    for (int c = 0; c < columns; c++) {
      cells.append(" " + words.shortWord() + " |");
    }
    cells.append("\n|:--|" + "--:|".repeat(columns) + "\n");
    boolean text = random.nextInt(4) == 0;
    for (int r = 0; r < rows; r++) {
      cells.append("| " + words.shortWords(1, 5) + " |");
      for (int c = 0; c < columns; c++) {
        cells.append(" " + (text && c == 0 ? words.shortWords(3, 12) : figure()) + " |");
      }
      cells.append("\n");
    }
    block(cells.toString().strip());
  }

  private String figure() {
    List<String> figures = List.of("–", "12", "1 250", "3.7", "(4)", "100.0", "Yes", "");
    return figures.get(random.nextInt(figures.size()));
  }
}
