package org.sgreport.ooxml;

/**
 * The measures of the page in twips, of which an inch has 1,440: as in issued documents, unless
 * something else is said. Where text begins, and its tab stops, are those of styles.xml.
 */
public final class Twips {
  /** Where text begins, from the left margin, and where it ends, from the right one. */
  public static final int TEXT_LEFT = TextStyle.left();

  public static final int TEXT_RIGHT = 1260;

  /** Where a quotation that is set off ends. */
  public static final int QUOTATION_RIGHT = 1735;

  /** Between two tab stops: how much further in a number, and each depth of items, begins. */
  public static final int TAB = 475;

  private static final int[] TABS = TextStyle.tabs();

  /** How far the number of a heading hangs out of its text. */
  public static final int HEADING_HANGING = 245;

  /** Where the mark of a note ends, its text begins, and how far its first line hangs out. */
  public static final int MARK_RIGHT = 1195;

  public static final int NOTE_TAB = 418;
  public static final int NOTE_HANGING = 432;
  public static final int COVER_NOTE_HANGING = 576;

  /** The same of a note below a table, from the margin. */
  public static final int TABLE_MARK_RIGHT = 216;

  public static final int TABLE_NOTE = 288;

  /** From the edges of the paper: to text, on the first page too, and to header and footer. */
  public static final int TOP = 1440;

  public static final int BOTTOM = 1152;
  public static final int FIRST_BOTTOM = 1728;
  public static final int HEADER = 432;
  public static final int FOOTER = 504;

  /** Where the rule above notes begins. */
  public static final int NOTE_RULE_LEFT = 792;

  /** The frame of the cover notes: it grows from this height on. */
  public static final int FRAME_WIDTH = 9792;

  public static final int FRAME_HEIGHT = 432;
  public static final int FRAME_GAP = 180;
  public static final int FRAME_LEFT = 1210;

  /** Between sessions that stand side by side, and before the head of the summary. */
  public static final int GAP = 240;

  /** The columns of the contents page. */
  public static final int CONTENTS_ENUMERATOR = 1060;

  public static final int CONTENTS_TITLE = 7315;
  public static final int CONTENTS_PARAGRAPHS = 994;
  public static final int CONTENTS_PAGE = 533;

  /** Where the numeral of a chapter ends there, where titles begin, and each level further in. */
  public static final int CONTENTS_NUMERAL = 1080;

  public static final int CONTENTS_LEFT = 1296;
  public static final int CONTENTS_STEP = 432;

  /** How far from the end of its dots a long title goes on below. */
  public static final int CONTENTS_RIGHT = 480;

  /** How long the rule is that ends a document. */
  public static final int END_RULE = 1440;

  /** Half a line of text. */
  public static final int HALF_LINE = 120;

  /** How wide the text between the margins is: of the first page, of others, of a landscape one. */
  public static final int FIRST_PAGE = 9850;

  public static final int RUNNING = 9840;
  public static final int LANDSCAPE_COLUMN = 13_400;

  /** The columns of the masthead: emblem, organization, a gap, organ, a gap, distribution, rest. */
  private static final int[] MASTHEAD = {1267, 1872, 245, 3110, 245, 3096, 15};

  /** The columns of the first page's foot: job number and bar code, recycling mark. */
  public static final int FOOT_JOB = 3801;

  public static final int FOOT_MARK = 4920;

  /** Its rows, and that of the running headers. */
  public static final int MASTHEAD_HEIGHT = 2880;

  public static final int HEADER_HEIGHT = 864;

  /** Letter for New York; A4 for Vienna and Geneva. The margins keep the text equally wide. */
  public enum Sheet {
    LETTER(12_240, 15_840, 1200),
    A4(11_906, 16_838, 1033);

    private final int width;
    private final int height;
    private final int side;

    Sheet(int width, int height, int side) {
      this.width = width;
      this.height = height;
      this.side = side;
    }

    public int width() {
      return width;
    }

    public int height() {
      return height;
    }

    /** The left margin, and the right one. */
    public int side() {
      return side;
    }
  }

  private Twips() {}

  /** The place so many tabs from where text begins. */
  public static int tab(int tabs) {
    return TABS[tabs];
  }

  public static int[] masthead() {
    return MASTHEAD.clone();
  }

  /** The width of some columns of the masthead, from the first to the one before the last. */
  public static int masthead(int first, int last) {
    int width = 0;
    for (int column = first; column < last; column++) {
      width += MASTHEAD[column];
    }
    return width;
  }
}
