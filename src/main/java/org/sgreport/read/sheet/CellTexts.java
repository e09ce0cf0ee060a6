package org.sgreport.read.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.sgreport.read.sheet.SheetCell.Kind;

/** What a stored value of an Excel file is, by its type and the format of its cell. */
final class CellTexts {
  private static final String DAY = "day";
  private static final String SHARE = "share";

  /** As exact as Excel's own numbers. */
  private static final MathContext DIGITS = new MathContext(15);

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'(?=!)");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_.!(:])(\\p{L}{2,})[,;]? +\\p{L}{2,}(?![\\p{L}\\p{N}_.]*[(!:])");
  private static final Pattern WORD = Pattern.compile("(?!(?i:true|false)$)\\p{L}{4,}");

  /** A value with its kind. */
  record Typed(Kind kind, String text, String stored) {
    static Typed of(Kind kind, String text) {
      return new Typed(kind, text, text);
    }
  }

  private final StylesTable styles;
  private final SharedStrings strings;
  private final boolean startsIn1904;
  private final Set<String> names;
  private final Map<Integer, String> shared = new HashMap<>();
  private final Map<Integer, String> formats = new HashMap<>();

  CellTexts(StylesTable styles, SharedStrings strings, WorkbookHandler workbook) {
    this.styles = styles;
    this.strings = strings;
    this.startsIn1904 = workbook.startsIn1904();
    this.names = workbook.names();
  }

  /**
   * The text that a formula is, where a program took typed words that begin with an equals sign for
   * one: words side by side, or a lone word, that name no cells.
   */
  Optional<Typed> typedAsFormula(String formula) {
    String bare = QUOTED.matcher(formula).replaceAll("0");
    boolean words = WORDS.matcher(bare).results().anyMatch(w -> !names.contains(w.group(1)));
    boolean word = WORD.matcher(bare).matches() && !names.contains(bare);
    return words || word ? Optional.of(text("=" + formula)) : Optional.empty();
  }

  Typed of(String type, int style, String value) {
    return switch (type) {
      case "s" -> text(shared.computeIfAbsent(Integer.valueOf(value.strip()), this::shared));
      case "str", "inlineStr" ->
          text(value.contains("_x") ? new XSSFRichTextString(value).getString() : value);
      case "b" -> Typed.of(Kind.BOOLEAN, value.strip().matches("1|true") ? "TRUE" : "FALSE");
      case "e" -> Typed.of(Kind.ERROR, value);
      case "d" -> Typed.of(Kind.DATE, value.strip().replaceFirst("T00:00:00(\\.0+)?Z?$", ""));
      default -> number(style, value.strip());
    };
  }

  private String shared(int index) {
    return strings.getItemAt(index).getString();
  }

  private static Typed text(String value) {
    return Typed.of(Kind.TEXT, value);
  }

  private Typed number(int style, String value) {
    if (value.isEmpty()) {
      return text("");
    }
    BigDecimal exact = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    String stored = exact.toPlainString();
    String format = formats.computeIfAbsent(style, this::format);
    if (format.equals(DAY)) {
      LocalDateTime moment =
          DateUtil.getLocalDateTime(Double.parseDouble(value), startsIn1904, true);
      if (moment != null) {
        boolean day = moment.toLocalTime().toSecondOfDay() == 0;
        return new Typed(Kind.DATE, day ? day(moment) : time(moment), stored);
      }
    }
    boolean share = format.equals(SHARE);
    String shown = share ? exact.movePointRight(2).toPlainString() + "%" : stored;
    return new Typed(share ? Kind.TEXT : Kind.NUMBER, shown, stored);
  }

  private static String day(LocalDateTime moment) {
    return moment.toLocalDate().toString();
  }

  private static String time(LocalDateTime moment) {
    return day(moment) + "T" + String.format("%tT", moment);
  }

  /** What a format makes of a number: a day, a share in per cent, or nothing else. */
  private String format(int style) {
    XSSFCellStyle format = styles == null ? null : styles.getStyleAt(style);
    String pattern =
        format == null
            ? ""
            : String.valueOf(format.getDataFormatString()).replaceAll("\"[^\"]*\"|\\\\.", "");
    if (format != null && DateUtil.isADateFormat(format.getDataFormat(), pattern)) {
      return DAY;
    }
    return pattern.contains("%") ? SHARE : "";
  }
}
