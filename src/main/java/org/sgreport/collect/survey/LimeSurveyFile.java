package org.sgreport.collect.survey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sgreport.collect.survey.Survey.Item;
import org.sgreport.collect.survey.Survey.Kind;
import org.sgreport.collect.survey.Survey.Worded;
import org.sgreport.ooxml.Dom;
import org.w3c.dom.Element;

/**
 * Reads the structure of a survey as LimeSurvey writes it (.lss). Until version 3 a row has its
 * words in one language; later the words are in tables of their own, joined by ids.
 */
final class LimeSurveyFile {
  private static final String LIST = "L!OI";
  private static final String SEVERAL = "MP";
  private static final String ARRAYS = "ABCEFH1";
  private static final String NUMBERS = "NK5";
  private static final String TEXTS = "STUQ;";

  private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();

  private LimeSurveyFile(Element document) {
    Dom.children(document)
        .forEach(
            table ->
                tables.put(
                    table.getLocalName(),
                    Dom.children(table, "rows")
                        .flatMap(rows -> Dom.children(rows, "row"))
                        .map(LimeSurveyFile::cells)
                        .toList()));
  }

  private static Map<String, String> cells(Element row) {
    Map<String, String> cells = new LinkedHashMap<>();
    Dom.children(row).forEach(c -> cells.put(c.getLocalName(), c.getTextContent()));
    return cells;
  }

  /** An exception where the text is no XML. */
  static Survey read(String name, byte[] content) throws IOException {
    return new LimeSurveyFile(Dom.root(name, content)).survey();
  }

  private Survey survey() {
    List<Item> items = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Map<String, String> row : rows("questions")) {
      boolean top = row.getOrDefault("parent_qid", "0").matches("0|");
      if (top && seen.add(row.getOrDefault("qid", ""))) {
        items.addAll(items(row));
      }
    }
    items.add(new Item(new Worded("submitdate", List.of("Date submitted")), Kind.END, List.of()));
    String title =
        rows("surveys_languagesettings").stream()
            .map(r -> r.getOrDefault("surveyls_title", ""))
            .findFirst()
            .orElse("");
    return new Survey(
        new Worded(title, List.of(title)).labels().stream().findFirst().orElse(""),
        List.of(),
        items);
  }

  private List<Map<String, String>> rows(String table) {
    return tables.getOrDefault(table, List.of());
  }

  private List<Item> items(Map<String, String> row) {
    String type = row.getOrDefault("type", "");
    String id = row.get("qid");
    Worded question = new Worded(row.getOrDefault("title", ""), words(row, "question"));
    List<Worded> answers = type.equals("Y") ? yesOrNo() : answers(id);
    List<Worded> parts = parts(id);
    List<Item> items = new ArrayList<>();
    if (LIST.contains(type) || type.equals("Y")) {
      List<Worded> choices = new ArrayList<>(answers);
      if (hasOther(row)) {
        choices.add(new Worded("-oth-", List.of("Other")));
      }
      items.add(new Item(question, Kind.ONE, choices));
    } else if (SEVERAL.contains(type)) {
      items.add(new Item(question, Kind.SEVERAL, parts));
    } else if (ARRAYS.contains(type) || !parts.isEmpty()) {
      parts.forEach(p -> items.add(part(question, p, answers, type)));
    } else if (!type.equals("X") && !type.equals("*")) {
      items.add(new Item(question, kind(type), List.of()));
    }
    if (type.equals("O")) {
      items.add(part(question, new Worded("comment", List.of("Comment")), List.of(), "T"));
    }
    if (hasOther(row)) {
      items.add(part(question, new Worded("other", List.of("Other")), List.of(), "S"));
    }
    return items;
  }

  private static boolean hasOther(Map<String, String> row) {
    return row.getOrDefault("other", "N").equals("Y");
  }

  private static List<Worded> yesOrNo() {
    return List.of(new Worded("Y", List.of("Yes")), new Worded("N", List.of("No")));
  }

  private static Item part(Worded question, Worded part, List<Worded> answers, String type) {
    List<String> labels =
        question.labels().stream()
            .flatMap(q -> part.labels().stream().map(p -> q + " [" + p + "]"))
            .toList();
    return new Item(
        new Worded(question.name() + "[" + part.name() + "]", labels),
        answers.isEmpty() ? kind(type) : Kind.ONE,
        answers);
  }

  private static Kind kind(String type) {
    return NUMBERS.contains(type) ? Kind.NUMBER : TEXTS.contains(type) ? Kind.TEXT : Kind.OTHER;
  }

  private List<Worded> answers(String question) {
    return worded(rows("answers"), "qid", question, "code", "answer", "aid");
  }

  /** Subquestions are in a table of their own, or among the questions. */
  private List<Worded> parts(String question) {
    List<Map<String, String>> both = new ArrayList<>(rows("subquestions"));
    both.addAll(rows("questions"));
    return worded(both, "parent_qid", question, "title", "question", "qid");
  }

  private List<Worded> worded(
      List<Map<String, String>> rows,
      String owner,
      String question,
      String code,
      String words,
      String id) {
    Map<String, List<String>> byCode = new LinkedHashMap<>();
    rows.stream()
        .filter(r -> r.getOrDefault(owner, "").equals(question))
        .forEach(
            r ->
                byCode
                    .computeIfAbsent(r.getOrDefault(code, ""), c -> new ArrayList<>())
                    .addAll(words(r, words, id)));
    return byCode.entrySet().stream().map(e -> new Worded(e.getKey(), e.getValue())).toList();
  }

  private List<String> words(Map<String, String> row, String words) {
    return words(row, words, "qid");
  }

  /** In the row itself in every language that it is repeated in, and in the table of words. */
  private List<String> words(Map<String, String> row, String words, String id) {
    List<String> found = new ArrayList<>();
    String table = words.equals("answer") ? "answers" : "questions";
    rows(table).stream()
        .filter(r -> same(r, row, id) && r.containsKey(words))
        .forEach(r -> found.add(r.get(words)));
    if (row.containsKey(words)) {
      found.add(row.get(words));
    }
    rows(words + "_l10ns").stream()
        .filter(r -> same(r, row, id))
        .forEach(r -> found.add(r.getOrDefault(words, "")));
    return found;
  }

  private static boolean same(Map<String, String> one, Map<String, String> other, String id) {
    return one.containsKey(id) && one.get(id).equals(other.get(id));
  }
}
