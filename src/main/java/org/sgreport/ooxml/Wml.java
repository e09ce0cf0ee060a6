package org.sgreport.ooxml;

import java.util.Arrays;

/** WordprocessingML in small steps: paragraphs, runs, tabs and fields over {@link Xml}. */
public final class Wml {
  public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  public static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Xml xml;

  public Wml(Xml xml) {
    this.xml = xml;
  }

  public Xml xml() {
    return xml;
  }

  /** Opens the root element of a part. */
  public Wml root(String name) {
    xml.start(name, "xmlns:w", W, "xmlns:r", R);
    return this;
  }

  /** A paragraph; its properties besides the style are written in the schema's order. */
  public void paragraph(Style style, Runnable properties, Runnable content) {
    xml.start("w:p").start("w:pPr");
    value("w:pStyle", style.id());
    properties.run();
    xml.end();
    content.run();
    xml.end();
  }

  public void paragraph(Style style, Runnable content) {
    paragraph(style, () -> {}, content);
  }

  /**
   * The empty lines, half as high as a line of text, that stand for vertical space in issued files.
   */
  public void spacers(int count) {
    for (int i = 0; i < count; i++) {
      spacer(Twips.HALF_LINE, false);
    }
  }

  /**
   * The space after a heading, in one line as high as two half-lines: LibreOffice leaves a heading
   * behind at the foot of a page that is kept with two empty ones.
   */
  public void spaceAfterHeading() {
    spacer(2 * Twips.HALF_LINE, true);
  }

  /** A line of no height that begins a page, for what cannot do so itself. */
  public void pageBreak() {
    paragraph(
        Style.TEXT,
        () -> {
          xml.empty("w:keepNext");
          xml.empty("w:pageBreakBefore");
          xml.empty("w:suppressLineNumbers");
          xml.empty("w:spacing", "w:after", "0", "w:line", "20", "w:lineRule", "exact");
        },
        () -> {});
  }

  private void spacer(int height, boolean keepNext) {
    paragraph(
        Style.TEXT,
        () -> {
          if (keepNext) {
            xml.empty("w:keepNext");
          }
          xml.empty("w:suppressLineNumbers");
          xml.empty("w:spacing", "w:after", "0", "w:line", "" + height, "w:lineRule", "exact");
        },
        () -> {});
  }

  /** {@code <name w:val="value"/>}. */
  public void value(String name, String value) {
    xml.empty(name, "w:val", value);
  }

  public void space(Space space) {
    space.write(xml);
  }

  /**
   * The level at which a paragraph is a heading for whoever goes by headings, from 1; its style may
   * serve several. Comes after the indents.
   */
  public void heading(int level) {
    value("w:outlineLvl", "" + (level - 1));
  }

  /** Is no heading, though its style may be one. */
  public void noHeading() {
    value("w:outlineLvl", "9");
  }

  /** The left indent alone. */
  public void indent(int left) {
    xml.empty("w:ind", "w:left", "" + left);
  }

  /** Indents in twips: left, right, and how far the first line hangs out of the text. */
  public void indent(int left, int right, int hanging) {
    xml.empty("w:ind", "w:left", "" + left, "w:right", "" + right, "w:hanging", "" + hanging);
  }

  /** The same with the right edge as the style has it. */
  public void indent(int left, int hanging) {
    xml.empty("w:ind", "w:left", "" + left, "w:hanging", "" + hanging);
  }

  /** Tab stops: kind and place in twips, by turns. */
  public void tabs(Object... stops) {
    xml.start("w:tabs");
    for (int i = 0; i < stops.length; i += 2) {
      xml.empty("w:tab", "w:val", "" + stops[i], "w:pos", "" + stops[i + 1]);
    }
    xml.end();
  }

  public void run(String text) {
    run(() -> {}, text);
  }

  public void run(Runnable properties, String text) {
    run(properties, () -> xml.start("w:t", "xml:space", "preserve").text(text).end());
  }

  public void run(Runnable properties, Runnable content) {
    xml.start("w:r").start("w:rPr");
    properties.run();
    xml.end();
    content.run();
    xml.end();
  }

  public void tab() {
    run(() -> {}, () -> xml.empty("w:tab"));
  }

  /** A field with its result as it stands until Word counts again. */
  public void field(Runnable properties, String instruction, String result) {
    field(properties, instruction, () -> run(properties, result));
  }

  /** The same with a result of its own runs. */
  public void field(Runnable properties, String instruction, Runnable result) {
    run(properties, () -> attribute("w:fldChar", "w:fldCharType", "begin"));
    run(
        properties,
        () ->
            xml.start("w:instrText", "xml:space", "preserve").text(" " + instruction + " ").end());
    run(properties, () -> attribute("w:fldChar", "w:fldCharType", "separate"));
    result.run();
    run(properties, () -> attribute("w:fldChar", "w:fldCharType", "end"));
  }

  private void attribute(String name, String attribute, String value) {
    xml.empty(name, attribute, value);
  }

  public void bold() {
    xml.empty("w:b").empty("w:bCs");
  }

  public void notBold() {
    value("w:b", "0");
    value("w:bCs", "0");
  }

  public void italic() {
    xml.empty("w:i").empty("w:iCs");
  }

  public void font(String name) {
    xml.empty("w:rFonts", "w:ascii", name, "w:hAnsi", name);
  }

  /** A size in half-points. */
  public void size(int halfPoints) {
    value("w:sz", "" + halfPoints);
    value("w:szCs", "" + halfPoints);
  }

  /** Opens a table of fixed columns, in twips, without cell margins. */
  public void startTable(int... columns) {
    startTable("", 0, columns);
  }

  /**
   * Opens a table of data with a margin at both sides of a cell, in twips. The name is for whoever
   * does not see what stands above it; it may be empty.
   */
  public void startTable(String name, int margin, int... columns) {
    int width = Arrays.stream(columns).sum();
    xml.start("w:tbl").start("w:tblPr");
    xml.empty("w:tblW", "w:w", "" + width, "w:type", "dxa");
    attribute("w:tblLayout", "w:type", "fixed");
    xml.start("w:tblCellMar");
    xml.empty("w:left", "w:w", "" + margin, "w:type", "dxa");
    xml.empty("w:right", "w:w", "" + margin, "w:type", "dxa");
    xml.end();
    if (!name.isEmpty()) {
      value("w:tblCaption", name);
    }
    xml.end().start("w:tblGrid");
    for (int column : columns) {
      attribute("w:gridCol", "w:w", "" + column);
    }
    xml.end();
  }

  /** Opens a row that stays on one page; the heads of a table are on each. */
  public void startWholeRow(boolean heads) {
    xml.start("w:tr").start("w:trPr").empty("w:cantSplit");
    if (heads) {
      xml.empty("w:tblHeader");
    }
    xml.end();
  }

  /** Opens a row, of exactly this height in twips if it is not 0. */
  public void startRow(int exactHeight) {
    xml.start("w:tr").start("w:trPr");
    if (exactHeight > 0) {
      xml.empty("w:trHeight", "w:val", "" + exactHeight, "w:hRule", "exact");
    }
    xml.end();
  }

  /**
   * A cell over some columns, with borders such as {@code {"bottom", "4"}}, in eighths of a point.
   */
  public void cell(CellShape cell, Runnable content) {
    xml.start("w:tc").start("w:tcPr");
    xml.empty("w:tcW", "w:w", "" + cell.width, "w:type", "dxa");
    if (cell.columns > 1) {
      value("w:gridSpan", "" + cell.columns);
    }
    if (cell.rows == Merge.BEGINS) {
      value("w:vMerge", "restart");
    } else if (cell.rows == Merge.GOES_ON) {
      xml.empty("w:vMerge");
    }
    borders(cell.borders);
    if (cell.atBottom) {
      value("w:vAlign", "bottom");
    }
    xml.end();
    content.run();
    xml.end();
  }

  private void borders(String... borders) {
    if (borders.length > 0) {
      xml.start("w:tcBorders");
      for (int i = 0; i < borders.length; i += 2) {
        String side = "w:" + borders[i];
        xml.empty(
            side, "w:val", "single", "w:sz", borders[i + 1], "w:space", "0", "w:color", "auto");
      }
      xml.end();
    }
  }

  /** Whether a cell is one with those below or above it. */
  public enum Merge {
    NONE,
    BEGINS,
    GOES_ON
  }

  /** The width of a cell in twips, how many columns and rows it spans, and its borders. */
  public record CellShape(int width, int columns, Merge rows, boolean atBottom, String... borders) {
    /** One row high. */
    public CellShape(int width, int columns, boolean atBottom, String... borders) {
      this(width, columns, Merge.NONE, atBottom, borders);
    }
  }
}
