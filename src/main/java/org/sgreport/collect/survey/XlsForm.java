package org.sgreport.collect.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sgreport.collect.survey.Survey.Item;
import org.sgreport.collect.survey.Survey.Kind;
import org.sgreport.collect.survey.Survey.Worded;
import org.sgreport.read.sheet.Sheet;
import org.sgreport.read.sheet.SheetFile;
import org.sgreport.read.sheet.SheetRow;

/** Reads an XLSForm (xlsform.org), which KoboToolbox and ODK make surveys of. */
final class XlsForm {
  private static final Set<String> NUMBERS = Set.of("integer", "decimal", "range");
  private static final Set<String> WITHOUT_ANSWER =
      Set.of("note", "start", "today", "deviceid", "username", "phonenumber", "audit");

  private final SheetTable survey;
  private final Map<String, List<Worded>> lists = new LinkedHashMap<>();
  private final List<String> groups = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();

  private XlsForm(Sheet survey, Optional<Sheet> choices) {
    this.survey = SheetTable.of(survey);
    choices.map(SheetTable::of).ifPresent(this::choices);
  }

  /** Empty where the file has no sheet called survey. */
  static Optional<Survey> read(SheetFile file) {
    return sheet(file, "survey")
        .map(s -> new XlsForm(s, sheet(file, "choices")).survey(title(file)));
  }

  private static Optional<Sheet> sheet(SheetFile file, String name) {
    return file.sheets().stream()
        .filter(s -> s.name().equalsIgnoreCase(name) && !s.rows().isEmpty())
        .findFirst();
  }

  private static String title(SheetFile file) {
    return sheet(file, "settings")
        .map(SheetTable::of)
        .filter(t -> !t.rows().isEmpty())
        .map(t -> t.text(t.rows().get(0), "form_title"))
        .orElse("");
  }

  private void choices(SheetTable choices) {
    for (SheetRow row : choices.rows()) {
      String list = choices.text(row, "list_name");
      String name = list.isEmpty() ? choices.text(row, "list name") : list;
      lists
          .computeIfAbsent(name, l -> new ArrayList<>())
          .add(new Worded(choices.text(row, "name"), choices.texts(row, "label")));
    }
  }

  private Survey survey(String title) {
    for (SheetRow row : survey.rows()) {
      String type = survey.text(row, "type").replaceAll("[ _]+", "_").toLowerCase(Locale.ROOT);
      Worded worded = new Worded(survey.text(row, "name"), survey.texts(row, "label"));
      if (type.matches("begin_(group|repeat).*")) {
        groups.add(worded.name());
        groups.addAll(worded.labels());
      } else if (!type.isEmpty() && !type.startsWith("end_") && !WITHOUT_ANSWER.contains(type)) {
        item(type, survey.text(row, "type"), worded);
      }
    }
    return new Survey(title, groups.stream().filter(g -> !g.isEmpty()).distinct().toList(), items);
  }

  private void item(String type, String typed, Worded worded) {
    if (type.equals("calculate") || type.startsWith("geo")) {
      items.add(new Item(withPlaces(type, worded), Kind.NONE, List.of()));
      return;
    }
    boolean one = type.startsWith("select_one");
    boolean several = type.startsWith("select_multiple") || type.startsWith("select_all");
    if (!one && !several) {
      items.add(new Item(worded, kind(type), List.of()));
      return;
    }
    boolean other = type.endsWith("_or_other");
    String list =
        typed
            .replaceFirst("(?i)^select[ _](?:one|multiple|all that apply)\\s+(?:from\\s+)?", "")
            .replaceFirst("(?i)\\s+or[ _]other$", "")
            .strip();
    List<Worded> choices = new ArrayList<>(lists.getOrDefault(list, List.of()));
    if (other) {
      choices.add(new Worded("other", List.of("Other")));
    }
    items.add(new Item(worded, one ? Kind.ONE : Kind.SEVERAL, choices));
    if (other) {
      items.add(
          new Item(
              new Worded(worded.name() + "_other", List.of("Specify other.")),
              Kind.TEXT,
              List.of()));
    }
  }

  /** A point is exported in columns of its own, too. */
  private static Worded withPlaces(String type, Worded worded) {
    List<String> labels = new ArrayList<>(worded.labels());
    if (type.equals("geopoint")) {
      List.of("latitude", "longitude", "altitude", "precision")
          .forEach(p -> labels.add("_" + worded.name() + "_" + p));
    }
    return new Worded(worded.name(), labels);
  }

  private static Kind kind(String type) {
    if (type.equals("end")) {
      return Kind.END;
    }
    return NUMBERS.contains(type) ? Kind.NUMBER : type.equals("text") ? Kind.TEXT : Kind.OTHER;
  }
}
