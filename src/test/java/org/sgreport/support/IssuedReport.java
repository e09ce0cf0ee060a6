package org.sgreport.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.document.Block;
import org.sgreport.document.Document;
import org.sgreport.document.Note;
import org.sgreport.document.PlainText;

/**
 * How much of what an issued report is known to hold a document of it holds. A numbered paragraph
 * runs on over its subparagraphs and unnumbered ones up to the next number or heading; what stands
 * in boxes and tables is not compared. Letters count, and figures and signs do not.
 */
public final class IssuedReport {
  /** Of a hundred letters so many may differ. */
  private static final double DIFFERENT = 1.5;

  private final JsonNode truth;
  private final Map<Integer, List<String>> paragraphs = new HashMap<>();
  private final List<String> headings = new ArrayList<>();
  private final Map<Integer, String> before = new HashMap<>();
  private final Map<Integer, String> notes = new HashMap<>();

  public IssuedReport(JsonNode truth, Document document) {
    this.truth = truth;
    StringBuilder text = new StringBuilder();
    int number = 0;
    document.summary().forEach(p -> marks(PlainText.withMarksAlone(p.content())));
    for (Block block : document.body()) {
      marks(PlainText.withMarksAlone(block.content()));
      boolean begins = block instanceof Block.Paragraph p && p.number() > 0;
      boolean heading = block instanceof Block.Heading || block instanceof Block.Annex;
      if (begins || heading) {
        close(number, text);
        number = block instanceof Block.Paragraph p ? p.number() : 0;
      }
      if (heading) {
        headings.add(mark(block) + letters(plain(block)));
      } else if (!(block instanceof Block.Box) && !(block instanceof Block.Table)) {
        text.append(' ').append(mark(block)).append(plain(block));
      }
    }
    close(number, text);
    for (Note note : document.notes()) {
      notes.put(note.number(), letters(PlainText.withoutMarks(note.content())));
    }
  }

  private void close(int number, StringBuilder text) {
    if (number > 0) {
      paragraphs.computeIfAbsent(number, n -> new ArrayList<>()).add(letters(text.toString()));
    }
    text.setLength(0);
  }

  private static String plain(Block block) {
    return PlainText.withoutMarks(block.content());
  }

  private static String mark(Block block) {
    return block instanceof Block.Heading heading
        ? heading.enumerator()
        : block instanceof Block.Subparagraph item ? item.enumerator() : "";
  }

  /** How many numbered paragraphs have their number and their words. */
  public int paragraphs() {
    int right = 0;
    for (JsonNode paragraph : truth.get("paragraphs")) {
      String wanted = letters(paragraph.get("text").asText());
      List<String> read = paragraphs.getOrDefault(paragraph.get("number").asInt(), List.of());
      right += read.stream().anyMatch(r -> areAlike(r, wanted)) ? 1 : 0;
    }
    return right;
  }

  /** How many headings have their mark and their words. */
  public int headings() {
    int right = 0;
    for (JsonNode heading : truth.get("headings")) {
      String wanted = heading.get("mark").asText() + letters(heading.get("text").asText());
      right += headings.contains(wanted) ? 1 : 0;
    }
    return right;
  }

  /** How many notes have their number and their words. */
  public int notes() {
    int right = 0;
    for (Map.Entry<String, JsonNode> note : truth.get("notes").properties()) {
      String read = notes.getOrDefault(Integer.valueOf(note.getKey()), "");
      right += areAlike(read, letters(note.getValue().asText())) ? 1 : 0;
    }
    return right;
  }

  /** How many marks stand behind the letters that they should. */
  public int attached() {
    int right = 0;
    for (JsonNode mark : truth.get("marks")) {
      StringBuilder words = new StringBuilder();
      mark.get("after").forEach(word -> words.append(word.asText()));
      String wanted = end(words.toString());
      right += end(before.getOrDefault(mark.get("note").asInt(), "")).endsWith(wanted) ? 1 : 0;
    }
    return right;
  }

  private static String end(String text) {
    String letters = text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    return letters.substring(Math.max(0, letters.length() - 6));
  }

  private void marks(String text) {
    Matcher mark = Pattern.compile("\\[\\^(\\d+)]").matcher(text);
    while (mark.find()) {
      String words = text.substring(0, mark.start()).replaceAll("\\[\\^\\d+]", "");
      before.putIfAbsent(Integer.valueOf(mark.group(1)), words);
    }
  }

  /** All but one of each kind, or all but one in 100 paragraphs and one in 20 others. */
  public boolean isWhole() {
    return enough(paragraphs(), truth.get("paragraphs").size(), 100)
        && enough(headings(), truth.get("headings").size(), 20)
        && enough(notes(), truth.get("notes").size(), 20);
  }

  private static boolean enough(int right, int all, int oneIn) {
    return all - right <= Math.max(1, all / oneIn);
  }

  /** By what they begin and end with alike. */
  private static boolean areAlike(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int begin = 0;
    while (begin < shorter && a.charAt(begin) == b.charAt(begin)) {
      begin++;
    }
    int end = 0;
    while (end < shorter - begin
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    int longer = Math.max(a.length(), b.length());
    return (longer - begin - end) * 100.0 <= longer * DIFFERENT;
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}]", "");
  }
}
