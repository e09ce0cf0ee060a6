package org.sgreport.write.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.sgreport.ooxml.Space;
import org.sgreport.ooxml.Style;
import org.sgreport.ooxml.Wml;
import org.sgreport.ooxml.Xml;

/** The picture at the left of the masthead, which a report brings itself. */
public record Emblem(byte[] picture, String format, int width, int height) {
  private static final String DRAWING =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
  private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

  /** The width on the page in English metric units, of which an inch has 914,400. */
  private static final long WIDTH = 650_000;

  /** The id of the header's relation to the picture, the only one that it has. */
  private static final String RELATION = "rId1";

  /** A hundred times what an emblem takes. */
  private static final int LARGEST = 4 << 20;

  /** An exception if the file is neither a PNG nor a JPEG picture, or larger than any emblem. */
  public static Emblem of(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new IOException("it is larger than " + (LARGEST >> 20) + " MiB");
    }
    byte[] picture = Files.readAllBytes(file);
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("it is not a picture");
      }
      ImageReader reader = readers.next();
      reader.setInput(in);
      String format = reader.getFormatName().toLowerCase(Locale.ROOT);
      if (!format.equals("png") && !format.equals("jpeg")) {
        throw new IOException("it is neither a PNG nor a JPEG picture");
      }
      return new Emblem(picture, format, reader.getWidth(0), reader.getHeight(0));
    }
  }

  /** The picture itself as an address, for pages. */
  public String address() {
    return "data:image/" + format + ";base64," + Base64.getEncoder().encodeToString(picture);
  }

  String path() {
    return "word/media/emblem." + format;
  }

  /** Writes the paragraph that holds it. */
  void write(Wml word) {
    String height = "" + WIDTH * this.height / width;
    word.paragraph(
        Style.NORMAL,
        () -> {
          word.space(Space.EMBLEM);
          word.value("w:jc", "center");
        },
        () -> word.run(() -> {}, () -> drawing(word.xml(), height)));
  }

  private static void drawing(Xml xml, String height) {
    xml.start("w:drawing");
    xml.start(
        "wp:inline", "xmlns:wp", DRAWING, "distT", "0", "distB", "0", "distL", "0", "distR", "0");
    xml.empty("wp:extent", "cx", "" + WIDTH, "cy", height);
    xml.empty("wp:docPr", "id", "1", "name", "Emblem", "descr", "Emblem");
    xml.start("a:graphic", "xmlns:a", MAIN).start("a:graphicData", "uri", PICTURE);
    xml.start("pic:pic", "xmlns:pic", PICTURE).start("pic:nvPicPr");
    xml.empty("pic:cNvPr", "id", "1", "name", "Emblem").empty("pic:cNvPicPr").end();
    xml.start("pic:blipFill").empty("a:blip", "r:embed", RELATION);
    xml.start("a:stretch").empty("a:fillRect").end().end();
    xml.start("pic:spPr").start("a:xfrm").empty("a:off", "x", "0", "y", "0");
    xml.empty("a:ext", "cx", "" + WIDTH, "cy", height).end();
    xml.start("a:prstGeom", "prst", "rect").empty("a:avLst").end().end();
    xml.end().end().end().end().end();
  }
}
