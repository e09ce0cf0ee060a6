package org.sgreport.draft.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Span;
import org.sgreport.draft.directive.Directives;
import org.sgreport.source.Source;
import org.sgreport.text.Similar;

/**
 * Looks at the tags of a template that FreeMarker could not parse, and finds where the mistake is:
 * FreeMarker says where it noticed, which may be at the end of the file.
 */
final class Tags {
  private static final Pattern TAG = Pattern.compile("<(/?)([#@])([\\w.]*)");
  private static final Pattern TURNED = Pattern.compile("<([#@])/(\\w+)>?");
  private static final Pattern NO_VALUE = Pattern.compile(" (\\w+) ?= *(?=/?>| \\w+ ?=)");
  private static final Pattern UNOPENED =
      Pattern.compile("(?: +\\w+=\"[^\"]*\")* +(\\w+) ?= ?([a-z][\\w-]*)\"");
  private static final Pattern UNENDED =
      Pattern.compile("(?: +\\w+=\"[^\"=]*\")* +(\\w+)=\"([\\w-]+) +\\w+=\"");
  private static final Pattern CURLY = Pattern.compile("[“”„‟‘’«»]");
  private static final Set<String> WITH_BODY =
      Set.of(
          "if",
          "list",
          "items",
          "macro",
          "function",
          "switch",
          "attempt",
          "compress",
          "escape",
          "noescape",
          "outputformat",
          "autoesc",
          "noautoesc",
          "sep");

  /** A tag that is open: its name with its sign, and where it begins. */
  private record Tag(String name, int start, int end) {}

  private final Source source;
  private final String text;
  private final Deque<Tag> open = new ArrayDeque<>();

  private Tags(Source source) {
    this.source = source;
    this.text = source.text();
  }

  /** The first mistake that can be reported; empty where the tags look right. */
  static Optional<Diagnostic> mistake(Source source) {
    return new Tags(source).mistake();
  }

  private Optional<Diagnostic> mistake() {
    Matcher tag = TAG.matcher(text);
    for (int from = 0; tag.find(from); ) {
      if (text.startsWith("<#--", tag.start())) {
        int end = text.indexOf("-->", tag.start());
        if (end < 0) {
          return Optional.of(
              at(tag.start(), 4, "a comment begins here and does not end", "end it with -->"));
        }
        from = end + 3;
        continue;
      }
      int end = end(tag.end());
      if (isNotEnded(tag, end)) {
        return Optional.of(
            at(
                tag.start(),
                tag.group().length(),
                "`" + tag.group() + "` is not ended",
                tag.group(1).isEmpty() ? "end it with />" : "end it with >"));
      }
      Optional<Diagnostic> within = within(tag.end(), end);
      if (within.isPresent()) {
        return within;
      }
      Optional<Diagnostic> order = follow(tag, end);
      if (order.isPresent()) {
        return order;
      }
      from = Math.max(tag.end(), end);
    }
    return Optional.ofNullable(open.peek()).map(this::notClosed);
  }

  private boolean isNotEnded(Matcher tag, int end) {
    if (!tag.group(1).isEmpty()) {
      return !text.substring(tag.end()).stripLeading().startsWith(">");
    }
    int next = text.substring(tag.start() + 1, end).indexOf("<@");
    return tag.group(2).equals("@") && next >= 0 && !inQuotes(tag.start() + 1, next);
  }

  /**
   * Behind the sign that ends the tag; the end of its line, where there is none before the next.
   */
  private int end(int from) {
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"' || c == '\'') {
        int close = text.indexOf(c, at + 1);
        at = close < 0 ? at : close;
      } else if (c == '>') {
        return at + 1;
      }
    }
    return text.length();
  }

  /** Whether an even number of quotation marks comes before the place. */
  private boolean inQuotes(int from, int length) {
    return text.substring(from, from + length).chars().filter(c -> c == '"').count() % 2 == 1;
  }

  /** Arguments without a value, values that are half quoted, wrong quotation marks. */
  private Optional<Diagnostic> within(int from, int end) {
    Matcher bare = NO_VALUE.matcher(text.substring(from, end));
    if (bare.find()) {
      return Optional.of(
          at(
              from + bare.start(1),
              bare.group(1).length(),
              "`" + bare.group(1) + "` has no value",
              "write " + bare.group(1) + "=\"…\", or delete the argument"));
    }
    Optional<Diagnostic> half =
        halfQuoted(UNOPENED, from, end, "begins").or(() -> halfQuoted(UNENDED, from, end, "ends"));
    if (half.isPresent()) {
      return half;
    }
    return quotationMarks(from, end);
  }

  /** Curly quotation marks, and straight ones that the tag does not close. */
  private Optional<Diagnostic> quotationMarks(int from, int end) {
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      if (CURLY.matcher(String.valueOf(c)).matches()) {
        return Optional.of(
            at(
                at,
                1,
                "`" + c + "` is no quotation mark in a tag",
                "write straight quotation marks: \""));
      }
      if (c == '"' || c == '\'') {
        int close = text.indexOf(c, at + 1);
        String words = text.substring(at, close < 0 ? text.length() : close);
        if (close < 0 || words.contains("\n") || words.contains("/>") || words.contains("<")) {
          return Optional.of(
              at(
                  at,
                  1,
                  "quotation marks open here and do not close in this tag",
                  "close them: \"…\""));
        }
        at = close;
      }
    }
    return Optional.empty();
  }

  /** {@code of=lamps"}, and {@code of="lamps status="in-force"}. */
  private Optional<Diagnostic> halfQuoted(Pattern pattern, int from, int end, String what) {
    Matcher value = pattern.matcher(text.substring(from, end));
    return value.lookingAt()
        ? Optional.of(
            at(
                from + value.start(2),
                value.group(2).length(),
                "the value of `" + value.group(1) + "` " + what + " without its quotation mark",
                "write " + value.group(1) + "=\"" + value.group(2) + "\""))
        : Optional.empty();
  }

  private Optional<Diagnostic> follow(Matcher tag, int end) {
    String name = tag.group(2) + tag.group(3);
    Matcher turned = TURNED.matcher(text.substring(tag.start(), end));
    if (turned.lookingAt()) {
      return Optional.of(
          at(
              tag.start(),
              turned.end(),
              "`" + turned.group() + "` closes nothing",
              "write </" + turned.group(1) + turned.group(2) + ">"));
    }
    if (tag.group(1).isEmpty()) {
      if (hasBody(name, tag.start(), end)) {
        open.push(new Tag(name, tag.start(), end));
      }
      return Optional.empty();
    }
    return closing(tag, name, end);
  }

  private Optional<Diagnostic> closing(Matcher tag, String name, int end) {
    boolean closes = open.peek() != null && (name.equals("@") || open.peek().name.equals(name));
    if (closes) {
      open.pop();
      return Optional.empty();
    }
    Tag last = open.peek();
    if (last != null && Similar.closest(last.name, List.of(name)).isPresent()) {
      return Optional.of(
          at(
              last.start,
              last.name.length() + 1,
              "`<" + last.name + "` is closed by `</" + name + ">`",
              "write the same name in both"));
    }
    boolean opened = open.stream().anyMatch(t -> t.name.equals(name));
    return Optional.of(
        opened
            ? notClosed(open.peek())
            : at(
                tag.start(),
                end - tag.start(),
                "`</" + name + ">` closes nothing that is open",
                "delete it"));
  }

  private boolean hasBody(String name, int start, int end) {
    String tag = text.substring(start, end);
    return name.startsWith("@")
        ? !tag.endsWith("/>")
        : WITH_BODY.contains(name.substring(1)) && !tag.endsWith("/>")
            || Set.of("#assign", "#local", "#global").contains(name) && !tag.contains("=");
  }

  private Diagnostic notClosed(Tag tag) {
    boolean takesBody = !tag.name.startsWith("@") || tag.name.equals("@" + Directives.WITH_BODY);
    return at(
        tag.start,
        Math.min(
            tag.end - tag.start, text.substring(tag.start).lines().findFirst().orElse("").length()),
        "`<" + tag.name + "` is not closed",
        takesBody ? "close it with </" + tag.name + ">" : "end it with />");
  }

  private Diagnostic at(int start, int length, String message, String help) {
    List<String> before = List.of(text.substring(0, start).split("\n", -1));
    String last = before.get(before.size() - 1);
    int column = last.codePointCount(0, last.length()) + 1;
    Span span = Span.onLine(source.path(), before.size(), column, column + Math.max(1, length));
    return TemplateRules.SYNTAX.at(span, message, help);
  }
}
