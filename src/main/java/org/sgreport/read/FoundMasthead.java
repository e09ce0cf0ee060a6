package org.sgreport.read;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.model.Masthead;
import org.sgreport.model.Status;
import org.sgreport.text.Dates;

/** What has been found of a masthead so far. */
public final class FoundMasthead {
  /** Its lines. */
  public enum Line {
    SYMBOL,
    ORGAN,
    BODY,
    SESSION,
    PLACE_AND_DATES,
    ITEM,
    /** "provisional agenda", "preliminary list" or "agenda". */
    ITEM_OF,
    ITEM_DOCUMENT,
    ITEM_TITLE,
    DISTRIBUTION,
    LANGUAGE,
    TITLE,
    KIND,
    LATE_SUBMISSION
  }

  private static final Pattern ITEM =
      Pattern.compile("Items? (.*) of the (preliminary list|provisional agenda)\\**");
  private static final Pattern ADOPTED = Pattern.compile("Agenda items? (.*)");
  private static final Pattern DOCUMENT = Pattern.compile("(\\S+/\\S+?)\\.?");

  private final Map<Line, String> lines = new EnumMap<>(Line.class);
  private Optional<LocalDate> date = Optional.empty();
  private Status status = Status.FINAL;
  private Masthead.Paper paper = Masthead.Paper.LETTER;
  private Optional<FoundMasthead> second = Optional.empty();

  public void put(Line line, String text) {
    lines.put(line, text);
  }

  /** Keeps the first that is found for a line. */
  public void putIfAbsent(Line line, String text) {
    lines.putIfAbsent(line, text);
  }

  public boolean has(Line line) {
    return lines.containsKey(line);
  }

  /** What was found for a line; empty where nothing was. */
  public String text(Line line) {
    return lines.getOrDefault(line, "");
  }

  public void status(Status found) {
    status = found;
  }

  public void paper(Masthead.Paper found) {
    paper = found;
  }

  /** What was found of the second of two organs; the first is this. */
  public void joint(FoundMasthead found) {
    second = Optional.of(found);
  }

  /** Whether the line is an item of an agenda, which is kept. */
  public boolean item(String line) {
    Matcher item = ITEM.matcher(line);
    Matcher adopted = ADOPTED.matcher(line);
    if (item.matches()) {
      put(Line.ITEM, item.group(1));
      put(Line.ITEM_OF, item.group(2));
    } else if (adopted.matches()) {
      put(Line.ITEM, adopted.group(1));
      put(Line.ITEM_OF, "agenda");
    }
    return item.matches() || adopted.matches();
  }

  /** Whether the line is a date; the first is kept. */
  public boolean date(String line) {
    Optional<LocalDate> found = Dates.parse(line);
    date = date.or(() -> found);
    return found.isPresent();
  }

  /**
   * A note of the first page: a symbol cites the agenda, anything else is about late submission, a
   * paragraph each.
   */
  public void note(String text) {
    Matcher document = DOCUMENT.matcher(text);
    if (!document.matches()) {
      lines.merge(Line.LATE_SUBMISSION, text, (one, other) -> one + "\n\n" + other);
    } else if (has(Line.ITEM_DOCUMENT) && second.isPresent()) {
      second.get().put(Line.ITEM_DOCUMENT, document.group(1));
    } else {
      put(Line.ITEM_DOCUMENT, document.group(1));
    }
  }

  public Masthead masthead() {
    return new Masthead(
        status,
        receiver(),
        second.map(FoundMasthead::receiver),
        new Masthead.Release(
            date, text(Line.DISTRIBUTION), text(Line.LANGUAGE), paper, Masthead.Job.NONE),
        new Masthead.Titles(text(Line.TITLE), text(Line.KIND), text(Line.LATE_SUBMISSION)));
  }

  private Masthead.Receiver receiver() {
    return new Masthead.Receiver(
        text(Line.SYMBOL), text(Line.ORGAN), text(Line.BODY), session(), agendaItem());
  }

  private Masthead.Session session() {
    return new Masthead.Session(text(Line.SESSION), text(Line.PLACE_AND_DATES));
  }

  private Masthead.AgendaItem agendaItem() {
    return new Masthead.AgendaItem(
        text(Line.ITEM), text(Line.ITEM_OF), text(Line.ITEM_DOCUMENT), text(Line.ITEM_TITLE));
  }
}
