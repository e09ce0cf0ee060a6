package org.sgreport.load;

import java.time.DateTimeException;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.model.Unit;
import org.sgreport.source.Mapping;
import org.sgreport.source.Node;
import org.sgreport.source.Scalar;
import org.sgreport.source.Sequence;
import org.sgreport.text.Folding;

/** What to write in place of a value that does not have its shape. */
final class ShapeHelp {
  private static final String USUAL_DATE = "write year-month-day, such as 2014-05-30";
  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern PERCENTAGE = Pattern.compile("([\\d.]+) ?(?:%|per cent)");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[, \u00a0]\\d{3})+(\\.\\d+)?");
  private static final Pattern GROUPED_OTHERWISE = Pattern.compile("\\d{1,3}(?:[.'’]\\d{3}){2,}");
  private static final Pattern WITH_UNIT = Pattern.compile("([\\d.]+) ([a-z].*)");
  private static final Pattern MONEY = Pattern.compile("\\$ ?([\\d.,]+)(?: (\\w+))?");
  private static final Pattern WITH_STATUS = Pattern.compile("([a-z0-9-]+)/([a-z0-9-]+)");

  private ShapeHelp() {}

  /** The name is the key in backquotes, or "an item of" one. */
  static String mapping(Node node, Shape.Fields shape, String name) {
    List<Shape.Field> needed = shape.fields().stream().filter(Shape.Field::required).toList();
    String key = name.replaceFirst("^an item of ", "").replace("`", "");
    if (node instanceof Scalar scalar && name.startsWith("an item of ") && !needed.isEmpty()) {
      String first = needed.get(0).key();
      String words = scalar.value().replaceFirst("^" + first + " +", "");
      return "write `- " + first + ": " + words + "` on a line of its own";
    }
    if (needed.isEmpty() && name.startsWith("`")) {
      return "write `" + key + ": {}`, or `key: value` lines below it";
    }
    return "write `key: value` lines";
  }

  static String list(Node node) {
    return node instanceof Scalar scalar && scalar.value().endsWith("]")
        ? "write `[" + scalar.value() + "`"
        : "write each item on a line of its own, after `- `";
  }

  static String date(String value) {
    Matcher date = DATE.matcher(value);
    if (!date.matches()) {
      return USUAL_DATE;
    }
    try {
      Month month = Month.of(Integer.parseInt(date.group(2)));
      boolean leap = Year.isLeap(Long.parseLong(date.group(1)));
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      String year = month == Month.FEBRUARY ? " of " + date.group(1) : "";
      return "correct the day: " + name + year + " has " + month.length(leap) + " days";
    } catch (DateTimeException e) {
      return "correct the month: there are 12";
    }
  }

  /** What is no text, though text is wanted. */
  static String noText(Node node) {
    if (node instanceof Sequence list
        && list.items().size() == 1
        && list.items().get(0) instanceof Scalar only) {
      return "write `" + only.value() + "`, without brackets";
    }
    return node instanceof Mapping
        ? "put the text in quotation marks, or on lines of its own below `|`"
        : "write text after the colon";
  }

  static String text(String value, Shape.Text shape, String name) {
    Matcher both = WITH_STATUS.matcher(value);
    if (name.equals("`measure`") && both.matches()) {
      return "write `measure: " + both.group(1) + "`, and `status: " + both.group(2) + "` below it";
    }
    String key = Folding.key(value).replace(' ', '-');
    if (shape == Shape.Text.KEY && value.contains(",")) {
      return "write one of them; another has an entry of its own";
    }
    String two =
        name.startsWith("an item of") && value.contains(" ")
            ? ", or a comma between two items"
            : "";
    return shape == Shape.Text.KEY && shape.pattern().matcher(key).find()
        ? "write `" + key + "`" + two
        : "write " + shape.words();
  }

  /** A figure of its own can have a unit; other numbers are alone. */
  static String number(Node node, String name, String usual) {
    String bare = withUnit(node, usual);
    int unit = bare.indexOf(", with `unit:");
    return name.equals("`value`") || unit < 0 ? bare : bare.substring(0, unit);
  }

  private static String withUnit(Node node, String usual) {
    String value = node instanceof Scalar scalar ? scalar.value().strip() : "";
    Matcher percentage = PERCENTAGE.matcher(value);
    if (percentage.matches()) {
      return "write " + percentage.group(1) + ", with `unit: per cent`";
    }
    if (GROUPED_OTHERWISE.matcher(value).matches()) {
      return "write " + value.replaceAll("[.'’]", "") + ", without signs between the digits";
    }
    if (node instanceof Scalar scalar
        && value.matches("[\\d.]+")
        && scalar.style() == Scalar.Style.QUOTED) {
      return "write " + value + ", without quotation marks";
    }
    if (value.matches("\\d+,\\d{1,2}")) {
      return "write " + value.replace(',', '.') + ", with a point";
    }
    if (GROUPED.matcher(value).matches()) {
      return "write " + value.replaceAll("[, \u00a0]", "") + ", without signs between the digits";
    }
    Matcher money = MONEY.matcher(value);
    if (money.matches()) {
      String scale = money.group(2) == null ? "" : money.group(2) + " ";
      return "write " + money.group(1).replace(",", "") + ", with `unit: " + scale + "dollars`";
    }
    Matcher unit = WITH_UNIT.matcher(value);
    if (unit.matches() && Unit.SCALES.contains(unit.group(2))) {
      String scale = unit.group(2);
      return "write " + unit.group(1) + ", with `unit: " + scale + "` and what is counted";
    }
    return unit.matches()
        ? "write " + unit.group(1) + ", with `unit: " + unit.group(2) + "`"
        : usual;
  }
}
