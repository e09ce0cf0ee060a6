package org.sgreport.read.docx;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sgreport.ooxml.Dom;
import org.sgreport.ooxml.Style;
import org.sgreport.ooxml.Twips;
import org.w3c.dom.Element;

/** What the first page tells of a report, by the styles of issued documents. */
final class FirstPageReader {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final Pattern ITEM =
      Pattern.compile("Items? (.*) of the (preliminary list|provisional agenda)\\**");
  private static final Pattern ADOPTED = Pattern.compile("Agenda items? (.*)");

  private final Map<String, String> masthead = new LinkedHashMap<>();
  private final boolean original;

  /** With tracked changes accepted, or rejected for the original. */
  FirstPageReader(boolean original) {
    this.original = original;
  }

  Map<String, String> masthead() {
    return masthead;
  }

  /** The paper, where it is not that of New York. */
  void page(Element document) {
    boolean a4 =
        Dom.all(document, "pgSz")
            .anyMatch(p -> Dom.attribute(p, "w").equals("" + Twips.Sheet.A4.width()));
    if (a4) {
      masthead.put("paper", "a4");
    }
  }

  /** The header of the first page: symbol, organ, distribution, date and language. */
  void header(Element header) {
    Dom.all(header, "p")
        .forEach(p -> headerLine(Dom.value(p, "pStyle"), plain(RunText.of(p, original))));
  }

  private void headerLine(String style, String text) {
    if (text.startsWith("Distr.: ")) {
      masthead.put("distribution", text.substring(8));
    } else if (text.startsWith("Original: ")) {
      masthead.put("language", text.substring(10));
    } else if (style.equals(Style.ORGAN.id())) {
      masthead.putIfAbsent("organ", text);
    } else if (text.contains("/") && !text.contains(" ")) {
      masthead.put("symbol", text);
    } else {
      date(text).ifPresent(d -> masthead.put("date", d.toString()));
    }
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text, DATE));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Whether the paragraph is one of the first page's. */
  boolean paragraph(Element paragraph, String style, String text) {
    if (Dom.all(paragraph, "framePr").findAny().isPresent()) {
      note(text.strip());
      return true;
    }
    switch (Style.find(style).orElse(Style.NORMAL)) {
      case SESSION -> session(plain(text));
      case AGENDA_ITEM -> item(plain(text));
      case AGENDA_TITLE -> masthead.put("item-title", plain(text));
      case REPORT_TITLE -> masthead.put("title", plain(text));
      case REPORT_KIND -> masthead.put("kind", plain(text).replaceAll("\\*+$", ""));
      case CHAPTER -> {
        return plain(text).equals("Contents");
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The first of two such lines names the commission. */
  private void session(String text) {
    if (masthead.containsKey("session")) {
      masthead.put("body", masthead.get("session"));
    }
    masthead.put("session", text);
  }

  private void item(String text) {
    Matcher item = ITEM.matcher(text);
    Matcher adopted = ADOPTED.matcher(text);
    if (item.matches()) {
      masthead.put("item", item.group(1));
      masthead.put("item-of", item.group(2));
    } else if (adopted.matches()) {
      masthead.put("item", adopted.group(1));
      masthead.put("item-of", "agenda");
    } else {
      masthead.put("place-and-dates", text);
    }
  }

  /** Cover notes: the first, with a symbol, cites the agenda; another tells of late submission. */
  private void note(String text) {
    String[] parts = plain(text).split(" ", 2);
    if (parts.length < 2 || !parts[0].matches("\\*+")) {
      return;
    }
    boolean cites = parts[1].matches("\\S+/\\S+");
    String item = masthead.containsKey("item-document") ? "joint.item-document" : "item-document";
    masthead.put(
        cites ? item : "late-submission", cites ? parts[1].replaceAll("\\.$", "") : parts[1]);
  }

  /** Whether the table is the box of the summary, the contents, or the sessions of two organs. */
  boolean table(Element table) {
    if (Dom.all(table, "instrText").anyMatch(i -> i.getTextContent().contains("PAGEREF"))) {
      contents(table);
      return true;
    }
    List<Element> cells = Dom.all(table, "tc").toList();
    if (cells.size() > 1 && Dom.value(table, "pStyle").equals(Style.SESSION.id())) {
      joint(cells.get(0), cells.get(1));
      return true;
    }
    String text =
        Dom.all(table, "p")
            .map(p -> RunText.of(p, original).replaceAll("\\s+", " ").strip())
            .filter(t -> !t.isEmpty())
            .collect(Collectors.joining("\n\n"));
    if (!plain(text).startsWith("Summary")) {
      return false;
    }
    int head = text.indexOf("\n\n");
    masthead.put("summary", head < 0 ? "" : text.substring(head + 2));
    return true;
  }

  /** Which columns it has, and how many levels: one for each place at which titles begin. */
  private void contents(Element table) {
    List<String> heads =
        Dom.all(table, "tr")
            .limit(1)
            .flatMap(r -> Dom.all(r, "p"))
            .map(p -> RunText.of(p, original))
            .toList();
    String columns =
        heads.stream()
            .map(h -> plain(h).toLowerCase(Locale.ROOT))
            .filter(h -> !h.isEmpty())
            .collect(Collectors.joining(", "));
    long levels = Dom.all(table, "ind").map(i -> Dom.attribute(i, "left")).distinct().count();
    masthead.put("contents", "{levels: " + levels + ", columns: [" + columns + "]}");
  }

  /** The first organ and its session are those of the masthead; the second has keys of its own. */
  private void joint(Element ours, Element theirs) {
    FirstPageReader second = new FirstPageReader(original);
    lines(ours).skip(1).forEach(this::sessionLine);
    lines(theirs).skip(1).forEach(second::sessionLine);
    lines(theirs)
        .limit(1)
        .forEach(l -> second.masthead.put("organ", plain(RunText.of(l, original))));
    String[] symbols = masthead.getOrDefault("symbol", "").split("[–-](?=[A-Z])", 2);
    masthead.put("symbol", symbols[0]);
    if (symbols.length > 1) {
      second.masthead.put("symbol", symbols[1]);
    }
    second.masthead.forEach((key, value) -> masthead.put("joint." + key, value));
  }

  private static Stream<Element> lines(Element cell) {
    return Dom.all(cell, "p");
  }

  private void sessionLine(Element line) {
    paragraph(line, Dom.value(line, "pStyle"), RunText.of(line, original));
  }

  /** Without Markdown's signs. */
  private static String plain(String text) {
    return text.replaceAll("\\\\(.)", "\u0001$1")
        .replaceAll("(?<!\u0001)\\*", "")
        .replace("\u0001", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
