package org.sgreport.ooxml;

import java.util.List;

/**
 * The numbering part of a Word file: how paragraphs, headings and subparagraphs are counted, and
 * each count that begins again. The numbers 1 and 2 are those of paragraphs and headings
 * throughout.
 */
public final class ListDefinitions {
  /** What is counted, by the number of its definition. */
  public enum Kind {
    PARAGRAPHS(1),
    HEADINGS(2),
    SUBPARAGRAPHS(3),
    BULLETS(4);

    private final int id;

    Kind(int id) {
      this.id = id;
    }
  }

  /** A count that begins again: its number, and how many of its levels begin at one. */
  public record Count(int number, Kind kind, int levels) {}

  private static final int USUAL_LEVELS = 3;

  private final Xml xml = new Xml();
  private final Wml word = new Wml(xml);

  private ListDefinitions() {}

  /**
   * The part, with the counts in the order in which they begin. Items have three levels, and more
   * where some stand deeper.
   */
  public static byte[] part(List<Count> counts, int deepestItem) {
    ListDefinitions definitions = new ListDefinitions();
    definitions.word.root("w:numbering");
    definitions.paragraphs();
    definitions.headings();
    definitions.subparagraphs(deepestItem);
    if (counts.stream().anyMatch(c -> c.kind == Kind.BULLETS)) {
      definitions.bullets(deepestItem);
    }
    definitions.throughout(Kind.PARAGRAPHS);
    definitions.throughout(Kind.HEADINGS);
    counts.forEach(definitions::count);
    return definitions.xml.end().toBytes();
  }

  private void paragraphs() {
    start(Kind.PARAGRAPHS, "singleLevel", "Paragraphs");
    item(0, "decimal", "%1.", 0);
    xml.end();
  }

  private void headings() {
    start(Kind.HEADINGS, "multilevel", "Headings");
    heading(0, "upperRoman", "%1.");
    heading(1, "upperLetter", "%2.");
    heading(2, "decimal", "%3.");
    heading(3, "lowerLetter", "(%4)");
    heading(4, "lowerRoman", "(%5)");
    xml.end();
  }

  private void subparagraphs(int deepest) {
    start(Kind.SUBPARAGRAPHS, "multilevel", "Subparagraphs");
    item(0, "lowerLetter", "(%1)", 1);
    item(1, "lowerRoman", "(%2)", 2);
    item(2, "lowerLetter", "%3.", 3);
    if (deepest > USUAL_LEVELS) {
      item(3, "lowerRoman", "%4.", 4);
      item(4, "decimal", "(%5)", 5);
    }
    xml.end();
  }

  /** Only where some stand; they begin as subparagraphs do. */
  private void bullets(int deepest) {
    start(Kind.BULLETS, "multilevel", "Bullets");
    for (int level = 0; level < Math.max(USUAL_LEVELS, deepest); level++) {
      item(level, "bullet", "•", level + 1);
    }
    xml.end();
  }

  private void start(Kind kind, String levels, String name) {
    xml.start("w:abstractNum", "w:abstractNumId", "" + kind.id);
    word.value("w:multiLevelType", levels);
    word.value("w:name", name);
  }

  /** The number hangs out of the text at its left. */
  private void heading(int level, String format, String text) {
    level(
        level,
        new String[] {format, text, "right"},
        () -> word.indent(Twips.TEXT_LEFT, Twips.HEADING_HANGING));
  }

  /** The number begins some tabs further in than the text, and a tab follows it. */
  private void item(int level, String format, String text, int tabs) {
    level(
        level,
        new String[] {format, text, "left"},
        () -> {
          word.tabs("num", Twips.tab(tabs + 1));
          xml.empty(
              "w:ind",
              "w:left",
              "" + Twips.tab(Math.max(0, tabs - 1)),
              "w:firstLine",
              "" + (Twips.tab(tabs) - Twips.tab(Math.max(0, tabs - 1))));
        });
  }

  private void level(int level, String[] formatTextSide, Runnable properties) {
    xml.start("w:lvl", "w:ilvl", "" + level);
    word.value("w:start", "1");
    word.value("w:numFmt", formatTextSide[0]);
    word.value("w:suff", "tab");
    word.value("w:lvlText", formatTextSide[1]);
    word.value("w:lvlJc", formatTextSide[2]);
    xml.start("w:pPr");
    properties.run();
    xml.end().end();
  }

  private void throughout(Kind kind) {
    xml.start("w:num", "w:numId", "" + kind.id);
    word.value("w:abstractNumId", "" + kind.id);
    xml.end();
  }

  private void count(Count count) {
    xml.start("w:num", "w:numId", "" + count.number);
    word.value("w:abstractNumId", "" + count.kind.id);
    for (int level = 0; level < count.levels; level++) {
      xml.start("w:lvlOverride", "w:ilvl", "" + level);
      word.value("w:startOverride", "1");
      xml.end();
    }
    xml.end();
  }
}
