package org.sgreport.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.sgreport.load.Shape;

/** An input file of a shape, written as nobody would: any order, any style, comments anywhere. */
final class RandomInput {
  private static final List<String> PIECES =
      List.of(
          "Norway",
          "A/69/224",
          "para. 16",
          ": ",
          " #",
          "#",
          "- ",
          "\"",
          "'",
          "[",
          "]",
          "{",
          "}",
          ",",
          "&",
          "*",
          "!",
          "|",
          ">",
          "%",
          "@",
          "`",
          "null",
          "true",
          "12",
          "0x1F",
          "1e9",
          ".5",
          "~",
          "é",
          "Türkiye",
          "\u00A0",
          "\uD83D\uDE00",
          "\\",
          "\t",
          " ",
          "?",
          "---",
          "2014-05-30",
          "No. 29");
  private static final List<String> SENTENCES =
      List.of(
          "The law was passed in 2012.",
          "It is described in No. 29, para. 5.",
          "Was it enough?",
          "*Global Report* says so.[^1]",
          "“Nobody knows.”",
          "Three States (Mali, Niger and Togo) said so!",
          "**Strongly put.**",
          "See A/69/224. 12 more did.");
  private static final List<String> LINES =
      List.of(
          "1. One;",
          "2. Two. And more.",
          "- dash",
          "| a | b. C |",
          "[^1]: A note. Of two.",
          "# Head",
          "    code. Not split",
          "Ends with a backslash.\\",
          "Ends with spaces.  ");

  private final Random random;
  private final List<String> comments = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  RandomInput(Shape.Fields shape, Random random) {
    this.random = random;
    comments(0);
    fields(shape, 0, false);
    comments(0);
  }

  String text() {
    return text.toString();
  }

  /** Each comment that was written, in no order; each is another. */
  List<String> comments() {
    return comments;
  }

  private boolean rarely() {
    return random.nextInt(8) == 0;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private String comment() {
    comments.add("# invented " + comments.size() + (rarely() ? " # and \"more\": [so" : "") + ".");
    return comments.get(comments.size() - 1);
  }

  private void comments(int indent) {
    while (rarely()) {
      text.append(random.nextBoolean() ? "" : "\n");
      text.append(" ".repeat(indent)).append(comment()).append('\n');
    }
  }

  private void lineEnd() {
    text.append(rarely() ? "   " + comment() : "").append(rarely() ? "  \n" : "\n");
  }

  /** The first line begins where a dash has left off, if there was one. */
  private void fields(Shape.Fields shape, int indent, boolean behindDash) {
    List<Shape.Field> fields = new ArrayList<>(shape.fields());
    Collections.shuffle(fields, random);
    fields.removeIf(f -> !f.required() && random.nextInt(3) == 0);
    if (fields.isEmpty()) {
      fields.add(shape.fields().get(0));
    }
    boolean first = behindDash;
    for (Shape.Field field : fields) {
      if (!first) {
        comments(indent);
      }
      text.append(" ".repeat(first ? 0 : indent));
      text.append(rarely() ? "\"" + field.key() + "\"" : field.key()).append(':');
      first = false;
      if (field.mayBeBlank() && rarely()) {
        text.append(rarely() ? " ~" : "");
        lineEnd();
      } else {
        value(field.shape(), indent);
      }
    }
  }

  private void value(Shape shape, int indent) {
    int step = 1 + random.nextInt(4);
    if (random.nextInt(4) == 0 && !hasText(shape)) {
      text.append(' ').append(flow(shape));
      lineEnd();
    } else if (shape instanceof Shape.Fields fields) {
      lineEnd();
      fields(fields, indent + step, false);
    } else if (shape instanceof Shape.ListOf list) {
      lineEnd();
      items(list.item(), indent + random.nextInt(3));
    } else {
      scalar(shape, indent);
    }
  }

  private void items(Shape item, int indent) {
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      comments(indent);
      text.append(" ".repeat(indent)).append("-");
      int step = 1 + random.nextInt(3);
      if (item instanceof Shape.Fields fields && random.nextInt(4) > 0) {
        text.append(" ".repeat(step));
        fields(fields, indent + 1 + step, true);
      } else {
        text.append(' ').append(flow(item));
        lineEnd();
      }
    }
  }

  private static boolean hasText(Shape shape) {
    return shape == Shape.Text.MARKDOWN;
  }

  private void scalar(Shape shape, int indent) {
    boolean running = shape == Shape.Text.MARKDOWN;
    if (running && random.nextInt(5) > 0 || shape == Shape.Text.ANY && rarely()) {
      String words = running ? markdown() : pieces().strip() + "x\n" + (rarely() ? "  y\n" : "");
      String head = random.nextInt(4) == 0 ? " >" : " |";
      text.append(head).append(rarely() ? "-" : rarely() ? "+" : "");
      lineEnd();
      String margin = " ".repeat(indent + 1 + random.nextInt(3));
      words.lines().forEach(l -> text.append(l.isEmpty() ? "" : margin + l).append('\n'));
      return;
    }
    text.append(' ').append(flow(shape));
    lineEnd();
  }

  private String markdown() {
    StringBuilder words = new StringBuilder(one(SENTENCES));
    for (int more = random.nextInt(8); more > 0; more--) {
      words.append(one(List.of(" ", "\n", "\n\n", " "))).append(one(SENTENCES));
      words.append(rarely() ? "\n\n" + one(LINES) + "\n" : "");
    }
    return words.toString();
  }

  private String flow(Shape shape) {
    if (shape instanceof Shape.Fields fields) {
      List<String> parts = new ArrayList<>();
      for (Shape.Field field : fields.fields()) {
        if (field.required() || random.nextBoolean()) {
          parts.add(field.key() + ": " + flow(field.shape()));
        }
      }
      return "{" + String.join(rarely() ? ",  " : ", ", parts) + "}";
    }
    if (shape instanceof Shape.ListOf list) {
      List<String> items = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        items.add(flow(list.item()));
      }
      return "[" + String.join(", ", items) + "]";
    }
    return value(shape);
  }

  private String value(Shape shape) {
    if (shape instanceof Shape.Date) {
      return quotedOrNot(
          "20%02d-%02d-%02d"
              .formatted(random.nextInt(30), 1 + random.nextInt(12), 1 + random.nextInt(28)));
    }
    if (shape instanceof Shape.Number) {
      return one(List.of("12", "2.3", "-4", "400000", "1e3"));
    }
    if (shape instanceof Shape.Choice choice) {
      return quotedOrNot(one(choice.words()));
    }
    if (shape instanceof Shape.Label) {
      return one(List.of("27", "\"27\"", "105 (a)", "2014-08"));
    }
    boolean key = shape == Shape.Text.KEY || shape == Shape.Text.CODE;
    return key ? quotedOrNot("key-" + random.nextInt(9)) : quoted(pieces() + "x");
  }

  private String quotedOrNot(String value) {
    return rarely() ? quoted(value) : rarely() ? "'" + value + "'" : value;
  }

  private String pieces() {
    StringBuilder words = new StringBuilder();
    for (int more = random.nextInt(6); more > 0; more--) {
      words.append(one(PIECES)).append(random.nextBoolean() ? " " : "");
    }
    return words.toString();
  }

  private String quoted(String value) {
    String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t");
    boolean single = random.nextBoolean() && !value.contains("\t");
    return single ? "'" + value.replace("'", "''") + "'" : "\"" + escaped + "\"";
  }
}
