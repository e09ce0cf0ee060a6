package org.sgreport.read.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** One pass over what a page draws: signs with their tags, shapes and pictures. */
final class PageScan extends PDFGraphicsStreamEngine {
  /** In points, more than that of any sheet. */
  private static final double LARGEST_SHEET = 10_000;

  private final PDRectangle paper;
  private final PageTags tags;
  private final Operators operators;
  private final Deque<Tag> open = new ArrayDeque<>();
  private final Map<Frame, List<Glyph>> glyphs = new EnumMap<>(Frame.class);
  private final List<Glyph> aside = new ArrayList<>();
  private final List<Point2D[]> shapes = new ArrayList<>();
  private final List<Point2D[]> pictures = new ArrayList<>();
  private final DrawnPath path = new DrawnPath();

  private PageScan(PDPage page, PageTags tags, Operators operators) {
    super(page);
    this.paper = page.getCropBox();
    this.tags = tags;
    this.operators = operators;
    for (Frame frame : Frame.values()) {
      glyphs.put(frame, new ArrayList<>());
    }
  }

  static PageContents of(PDPage page, PageTags tags, Operators operators) throws IOException {
    PageScan scan = new PageScan(page, tags, operators);
    scan.processPage(page);
    return scan.contents();
  }

  /** Most signs say which way the page is read. */
  private PageContents contents() {
    Frame read = Frame.RIGHT;
    for (Frame frame : Frame.values()) {
      read = glyphs.get(frame).size() > glyphs.get(read).size() ? frame : read;
    }
    for (Frame frame : Frame.values()) {
      aside.addAll(frame == read ? List.of() : glyphs.get(frame));
    }
    return new PageContents(
        glyphs.get(read), areas(shapes, read), areas(pictures, read), aside, List.of());
  }

  private List<Area> areas(List<Point2D[]> corners, Frame frame) {
    return corners.stream().map(c -> Area.of(place(c[0], frame), place(c[1], frame))).toList();
  }

  private Frame.Place place(Point2D point, Frame frame) {
    return frame.place(point.getX(), point.getY(), paper);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators.count();
    super.processOperator(operator, operands);
  }

  @Override
  public void beginMarkedContentSequence(COSName name, COSDictionary properties) {
    int number = properties == null ? -1 : properties.getInt(COSName.MCID);
    Tag around = open.isEmpty() ? Tag.NONE : open.peek();
    Tag own = COSName.ARTIFACT.equals(name) ? Tag.ARTIFACT : around;
    open.push(number < 0 ? own : tags.of(getPage(), number));
  }

  @Override
  public void endMarkedContentSequence() {
    open.poll();
  }

  @Override
  protected void showGlyph(Matrix at, PDFont font, int code, Vector displacement)
      throws IOException {
    Point2D from = at.transformPoint(0, 0);
    Point2D to = at.transformPoint(1, 0);
    Frame frame = Frame.of(to.getX() - from.getX(), to.getY() - from.getY());
    Frame.Place start = place(from, frame);
    double width = place(at.transformPoint(displacement.getX(), 0), frame).x() - start.x();
    Tag tag = open.isEmpty() ? Tag.NONE : open.peek();
    Glyph glyph =
        new Glyph(
            sign(font, code), start.x(), start.y(), width, at.getScalingFactorY(), face(font), tag);
    (isOnPaper(glyph) ? glyphs.get(frame) : aside).add(glyph);
  }

  /** A damaged file can draw anywhere. */
  private static boolean isOnPaper(Glyph glyph) {
    return Math.abs(glyph.x()) < LARGEST_SHEET
        && Math.abs(glyph.y()) < LARGEST_SHEET
        && Math.abs(glyph.right()) < LARGEST_SHEET
        && glyph.size() < LARGEST_SHEET;
  }

  private static Glyph.Face face(PDFont font) {
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    return new Glyph.Face(
        name.contains("bold"), name.contains("italic") || name.contains("oblique"));
  }

  /** A bullet of a font of symbols, and blanks of all kinds. */
  private static String sign(PDFont font, int code) throws IOException {
    String unicode = font.toUnicode(code, GlyphList.getAdobeGlyphList());
    if (unicode == null) {
      return font instanceof PDSimpleFont ? Character.toString(code) : " ";
    }
    return unicode.replace('\uF0B7', '•').replace('\u00a0', ' ').replace('\t', ' ');
  }

  @Override
  public void appendRectangle(Point2D one, Point2D two, Point2D opposite, Point2D four) {
    path.rectangle(one, opposite);
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix at = getGraphicsState().getCurrentTransformationMatrix();
    pictures.add(new Point2D[] {at.transformPoint(0, 0), at.transformPoint(1, 1)});
  }

  @Override
  public void clip(int rule) {
    // what is cut off is drawn all the same, as far as words go
  }

  @Override
  public void moveTo(float x, float y) {
    path.move(new Point2D.Double(x, y));
  }

  @Override
  public void lineTo(float x, float y) {
    path.line(new Point2D.Double(x, y));
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    lineTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.end();
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void endPath() {
    path.clear();
  }

  @Override
  public void strokePath() {
    shapes.addAll(path.lines());
    path.clear();
  }

  @Override
  public void fillPath(int rule) {
    shapes.addAll(path.areas());
    path.clear();
  }

  @Override
  public void fillAndStrokePath(int rule) {
    fillPath(rule);
  }

  @Override
  public void shadingFill(COSName name) {
    // a shade is no shape
  }
}
