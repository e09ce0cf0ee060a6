package org.sgreport.read.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.read.MarkdownText;
import org.sgreport.reference.Organs;
import org.sgreport.reference.Symbols;

/** The masthead and the summary, from the lines before the first heading. */
final class TextFirstPage {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final Pattern ITEM =
      Pattern.compile("Items? (.*) of the (preliminary list|provisional agenda)\\**");
  private static final Pattern ADOPTED = Pattern.compile("Agenda items? (.*)");
  private static final Pattern KIND = Pattern.compile("(?:Report|Note) (?:of|by) the .*");
  private static final Pattern CONTENTS =
      Pattern.compile("Contents|.*\\.{4,}.*|(?:Paragraphs|Page).*");

  private final Map<String, String> masthead = new LinkedHashMap<>();
  private final Map<String, String> coverNotes;
  private final List<String> blocks = new ArrayList<>();
  private boolean parted = true;

  TextFirstPage(Map<String, String> coverNotes) {
    this.coverNotes = coverNotes;
  }

  /** By the keys of report.yaml; what is not found is left out. */
  Map<String, String> masthead(List<TextLine> lines) {
    lines.forEach(l -> line(l.text().strip()));
    int kind = 0;
    while (kind < blocks.size() && !KIND.matcher(blocks.get(kind)).matches()) {
      kind++;
    }
    if (kind < blocks.size()) {
      masthead.put("kind", blocks.get(kind).replaceAll("\\*+$", ""));
      titles(blocks.subList(0, kind));
      summary(blocks.subList(kind + 1, blocks.size()));
    }
    coverNotes.forEach(this::note);
    return masthead;
  }

  private void line(String line) {
    if (line.isEmpty() || CONTENTS.matcher(line).matches()) {
      parted = true;
      return;
    }
    for (String part : line.split(" {3,}")) {
      if (!isKnown(part.strip())) {
        block(part.strip());
      }
    }
  }

  private void block(String line) {
    int last = blocks.size() - 1;
    if (parted || last < 0 || KIND.matcher(line).matches()) {
      blocks.add(line);
    } else {
      blocks.set(last, blocks.get(last) + " " + line);
    }
    parted = KIND.matcher(line).matches();
  }

  /** Takes what the masthead has a line for. */
  private boolean isKnown(String line) {
    Matcher item = ITEM.matcher(line);
    Matcher adopted = ADOPTED.matcher(line);
    if (line.equals("United Nations") || line.startsWith("Original:")) {
      return true;
    } else if (line.startsWith("United Nations ")) {
      return isKnown(line.substring("United Nations ".length()));
    } else if (line.startsWith("Distr.: ")) {
      masthead.put("distribution", line.substring("Distr.: ".length()));
    } else if (Symbols.isSymbol(line)) {
      masthead.putIfAbsent("symbol", line);
    } else if (Organs.all().find(line).isPresent()) {
      masthead.put(masthead.containsKey("organ") ? "body" : "organ", line);
    } else if (line.matches("[A-Z][a-z-]+ (?:special )?session")) {
      masthead.put("session", line);
    } else if (item.matches()) {
      masthead.put("item", item.group(1));
      masthead.put("item-of", item.group(2));
    } else if (adopted.matches()) {
      masthead.put("item", adopted.group(1));
      masthead.put("item-of", "agenda");
    } else {
      return isDate(line);
    }
    parted = true;
    return true;
  }

  private boolean isDate(String line) {
    try {
      masthead.putIfAbsent("date", LocalDate.parse(line, DATE).toString());
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** The block before the kind of report is its title, that before it the title of the item. */
  private void titles(List<String> before) {
    if (!before.isEmpty()) {
      masthead.put("title", before.get(before.size() - 1));
    }
    if (before.size() > 1) {
      masthead.put("item-title", before.get(before.size() - 2));
    }
  }

  private void summary(List<String> after) {
    if (!after.isEmpty() && after.get(0).startsWith("Summary")) {
      String text = String.join("\n\n", after).substring("Summary".length()).strip();
      masthead.put("summary", MarkdownText.escapedBesideMarks(text));
    }
  }

  private void note(String mark, String text) {
    boolean cites = text.matches("\\S+/\\S+");
    masthead.put(
        cites ? "item-document" : "late-submission", cites ? text.replaceAll("\\.$", "") : text);
  }
}
