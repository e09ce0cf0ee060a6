package org.sgreport.collect.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.collect.survey.Survey.Item;
import org.sgreport.collect.survey.Survey.Kind;
import org.sgreport.collect.survey.Survey.Worded;
import org.sgreport.read.sheet.Sheet;
import org.sgreport.read.sheet.SheetRow;
import org.sgreport.reference.StateResolver;
import org.sgreport.reference.SurveyColumns;
import org.sgreport.reference.SurveyColumns.Role;
import org.sgreport.reference.SurveyColumns.SurveyColumn;

/**
 * Guesses the questions of a survey from an export, for a drafter to correct: a question for each
 * head; its answers from a second row of heads, from heads that begin alike, or from what the cells
 * repeat.
 */
final class ExportHead {
  /** More different cells than these are no choice. */
  private static final int MOST_CHOICES = 20;

  /** An answer to choose is no longer than these. */
  private static final int MOST_WORDS = 8;

  private static final Pattern PART = Pattern.compile("(.+?)(?:/(.+)|\\s*\\[([^\\]]+)\\])");

  private final Sheet sheet;
  private final Map<Integer, String> heads = new LinkedHashMap<>();
  private final Map<Integer, String> below = new LinkedHashMap<>();
  private final Optional<SheetRow> labels;
  private final int first;

  private ExportHead(Sheet sheet) {
    this.sheet = sheet;
    int head = head(sheet);
    SheetRow row = sheet.rows().get(head);
    boolean two = head + 1 < sheet.rows().size() && isSecond(sheet.rows().get(head + 1));
    boolean labelled =
        head + 2 < sheet.rows().size()
            && sheet.rows().get(head + 2).cells().values().stream()
                .allMatch(c -> c.bare().startsWith("{\"ImportId\""));
    this.first = head + (labelled ? 3 : two ? 2 : 1);
    this.labels = labelled ? Optional.of(sheet.rows().get(head + 1)) : Optional.empty();
    sheet.rows().stream()
        .flatMap(r -> r.columns().stream())
        .distinct()
        .sorted()
        .forEach(c -> heads.put(c, two ? carried(row, c) : row.text(c)));
    if (two) {
      heads.keySet().forEach(c -> below.put(c, sheet.rows().get(head + 1).text(c)));
    }
  }

  static Survey read(Sheet sheet) {
    return new ExportHead(sheet).survey();
  }

  /** The first row that is as wide as most; titles are not. */
  private static int head(Sheet sheet) {
    int widest = sheet.rows().stream().mapToInt(r -> r.cells().size()).max().orElse(0);
    int index = 0;
    while (sheet.rows().get(index).cells().size() * 2 < widest) {
      index++;
    }
    return index;
  }

  private static boolean isSecond(SheetRow row) {
    return row.cells().values().stream().anyMatch(c -> SurveyColumns.isFiller(c.bare()));
  }

  private static String carried(SheetRow row, int column) {
    return row.columns().stream()
        .filter(c -> c <= column)
        .reduce((one, later) -> later)
        .map(row::text)
        .orElse("");
  }

  private Survey survey() {
    Map<String, List<Integer>> columns = new LinkedHashMap<>();
    heads.forEach(
        (column, head) ->
            columns.computeIfAbsent(base(column, head), h -> new ArrayList<>()).add(column));
    List<Item> items = new ArrayList<>();
    columns.forEach((base, own) -> item(base, own).ifPresent(items::add));
    return new Survey("", List.of(), items);
  }

  /** What a head has in common with others that ask for parts of the same question. */
  private String base(int column, String head) {
    Matcher part = PART.matcher(head);
    boolean shared =
        part.matches()
            && heads.values().stream()
                    .filter(
                        h ->
                            !h.equals(head)
                                && (h.equals(part.group(1)) || isPartOf(h, part.group(1))))
                    .count()
                > 0;
    return shared ? part.group(1) : head;
  }

  private static boolean isPartOf(String head, String base) {
    Matcher part = PART.matcher(head);
    return part.matches() && part.group(1).equals(base);
  }

  private Optional<Item> item(String base, List<Integer> columns) {
    Optional<SurveyColumn> tool = SurveyColumns.find(base, heads.values());
    if (base.isEmpty() || tool.isPresent() && tool.get().role() != Role.END) {
      return Optional.empty();
    }
    if (tool.isPresent()) {
      return Optional.of(new Item(new Worded(base, List.of()), Kind.END, List.of()));
    }
    List<Worded> parts = new ArrayList<>();
    for (int column : columns) {
      String option = option(base, column);
      if (!option.isEmpty()) {
        parts.add(new Worded(option, List.of()));
      }
    }
    return Optional.of(
        parts.isEmpty()
            ? byCells(base, columns.get(0))
            : new Item(new Worded(base, List.of()), Kind.SEVERAL, parts));
  }

  private String option(String base, int column) {
    String second = below.getOrDefault(column, "");
    if (!second.isEmpty()) {
      return SurveyColumns.isFiller(second) ? "" : second;
    }
    Matcher part = PART.matcher(heads.get(column));
    boolean isPart = part.matches() && part.group(1).equals(base);
    return isPart ? Optional.ofNullable(part.group(2)).orElse(part.group(3)) : "";
  }

  private Item byCells(String base, int column) {
    List<String> cells =
        sheet.rows().subList(first, sheet.rows().size()).stream()
            .map(r -> r.text(column))
            .filter(t -> !t.isEmpty())
            .toList();
    boolean several = cells.stream().anyMatch(c -> c.endsWith(";"));
    Set<String> pieces = new LinkedHashSet<>();
    cells.forEach(c -> pieces.addAll(several ? List.of(c.split("\\s*;\\s*")) : List.of(c)));
    Worded question = new Worded(base, labels.map(l -> List.of(l.text(column))).orElse(List.of()));
    long states = cells.stream().filter(c -> StateResolver.certain(c).isPresent()).count();
    if (states * 2 > cells.size()) {
      return new Item(question, Kind.STATE, List.of());
    }
    if (cells.stream().allMatch(c -> c.matches("[0-9][0-9.,]*")) && !cells.isEmpty()) {
      return new Item(question, Kind.NUMBER, List.of());
    }
    boolean repeats = pieces.size() <= MOST_CHOICES && pieces.size() * 2 <= cells.size();
    return repeats
        ? new Item(
            question,
            several ? Kind.SEVERAL : Kind.ONE,
            pieces.stream().sorted().map(p -> new Worded(p, List.of())).toList())
        : new Item(question, isProse(cells) ? Kind.TEXT : Kind.OTHER, List.of());
  }

  private static boolean isProse(List<String> cells) {
    return cells.stream().anyMatch(c -> c.split("\\s+").length > MOST_WORDS);
  }
}
