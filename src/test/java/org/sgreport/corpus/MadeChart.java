package org.sgreport.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.sgreport.support.WordFile;

/** A chart of bars with labels that is drawn above a numbered paragraph of a Word file. */
final class MadeChart {
  private static final int WIDTH = 4_800_000;
  private static final int HEIGHT = 1_600_000;
  private static final int BARS = 8;

  private static final String NUMBERED = "<w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/>";

  private final Random random;

  private MadeChart(long number) {
    this.random = new Random(number);
  }

  /** The same file with a chart, in half of all files. */
  static byte[] drawn(long number, byte[] word) throws IOException {
    MadeChart chart = new MadeChart(number);
    Map<String, byte[]> parts = new LinkedHashMap<>(new WordFile(word).parts());
    String document = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
    int numbered = document.lastIndexOf(NUMBERED);
    if (number % 2 == 0 || numbered < 0) {
      return word;
    }
    int at = document.lastIndexOf("<w:p>", numbered);
    String with = document.substring(0, at) + chart.paragraphs() + document.substring(at);
    parts.put("word/document.xml", with.getBytes(StandardCharsets.UTF_8));
    return WordFile.zipped(parts);
  }

  private String paragraphs() {
    return paragraph("Figure I", "")
        + paragraph("Lamps by harbour and year", "<w:b/>")
        + "<w:p><w:pPr><w:pStyle w:val=\"Normal\"/><w:spacing w:line=\"240\" w:lineRule=\"auto\"/></w:pPr><w:r>"
        + drawing()
        + "</w:r></w:p>"
        + (random.nextBoolean()
            ? paragraph("Source: Union of Keepers.", "<w:sz w:val=\"17\"/>")
            : "");
  }

  private static String paragraph(String words, String look) {
    return "<w:p><w:pPr><w:pStyle w:val=\"Normal\"/><w:ind w:left=\"1267\"/></w:pPr><w:r><w:rPr>"
        + look
        + "</w:rPr><w:t>"
        + words
        + "</w:t></w:r></w:p>";
  }

  private String drawing() {
    StringBuilder shapes = new StringBuilder();
    for (int bar = 0; bar < BARS; bar++) {
      int height = HEIGHT / 4 + random.nextInt(HEIGHT / 3);
      int left = WIDTH * bar / BARS;
      int width = WIDTH / BARS * 2 / 3;
      int top = HEIGHT * 4 / 5 - height;
      shapes.append(
          shape(
              left,
              top,
              width,
              height,
              "<a:solidFill><a:srgbClr val=\"7F7F7F\"/></a:solidFill>",
              ""));
      shapes.append(
          shape(
              left, top - 160_000, width, 160_000, "<a:noFill/>", "" + (10 + random.nextInt(90))));
      shapes.append(
          shape(left, HEIGHT * 4 / 5, width, HEIGHT / 5, "<a:noFill/>", "Harbour " + bar));
    }
    return "<w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
        + " distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\""
        + WIDTH
        + "\" cy=\""
        + HEIGHT
        + "\"/>"
        + "<wp:docPr id=\"7001\" name=\"Chart\"/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
        + "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\">"
        + "<wpg:wgp xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\""
        + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>"
        + place(0, 0, WIDTH, HEIGHT)
        + "<a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\""
        + WIDTH
        + "\" cy=\""
        + HEIGHT
        + "\"/></a:xfrm></wpg:grpSpPr>"
        + shapes
        + "</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing>";
  }

  private static String shape(int left, int top, int width, int height, String fill, String words) {
    String text =
        words.isEmpty()
            ? ""
            : "<wps:txbx><w:txbxContent><w:p><w:r><w:rPr><w:sz w:val=\"14\"/></w:rPr><w:t>"
                + words
                + "</w:t></w:r></w:p></w:txbxContent></wps:txbx>";
    return "<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm>"
        + place(left, top, width, height)
        + "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"
        + fill
        + "</wps:spPr>"
        + text
        + "<wps:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\"/></wps:wsp>";
  }

  private static String place(int left, int top, int width, int height) {
    return "<a:off x=\""
        + left
        + "\" y=\""
        + top
        + "\"/><a:ext cx=\""
        + width
        + "\" cy=\""
        + height
        + "\"/>";
  }
}
