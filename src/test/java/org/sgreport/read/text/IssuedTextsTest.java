package org.sgreport.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;
import org.sgreport.support.Required;

/** How much of issued reports is read of their texts, in both forms that people have. */
class IssuedTextsTest {
  /** So many letters tell one paragraph from another. */
  private static final int ENOUGH = 40;

  private static final Pattern PARAGRAPH = Pattern.compile("(\\d+)\\. (.*)");

  /** A row of texts.tsv: at least so many paragraphs, headings and notes are right. */
  record Figures(String form, String name, int paragraphs, int headings, int notes) {
    @Override
    public String toString() {
      return String.join("\t", form, name, "" + paragraphs, "" + headings, "" + notes);
    }
  }

  static Stream<Figures> figures() {
    return Folders.read(Folders.PROJECT.resolve("src/test/resources/spec/issued/texts.tsv"))
        .lines()
        .filter(l -> !l.startsWith("#"))
        .map(l -> l.split("\t"))
        .map(
            c ->
                new Figures(
                    c[0],
                    c[1],
                    Integer.parseInt(c[2]),
                    Integer.parseInt(c[3]),
                    Integer.parseInt(c[4])));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void asMuchIsRightAsWasMeasured(Figures figures) throws IOException {
    Path issued = Required.publishedTexts().resolveSibling("issued");
    Path file = issued.resolve(figures.form).resolve(figures.name + ".txt");
    Path known = issued.resolve("truth").resolve(figures.name + ".json");
    JsonNode truth = new ObjectMapper().readTree(Files.readString(known));
    String text = Program.run(Folders.PROJECT, "text", file.toString()).out();
    assertThat(
            new Figures(
                figures.form,
                figures.name,
                paragraphs(text, truth),
                headings(text, truth),
                notes(text, truth)))
        .isEqualTo(figures);
  }

  private static int paragraphs(String text, JsonNode truth) {
    Map<String, String> read = new HashMap<>();
    text.lines()
        .map(PARAGRAPH::matcher)
        .filter(Matcher::matches)
        .forEach(m -> read.putIfAbsent(m.group(1), beginning(m.group(2))));
    int right = 0;
    for (JsonNode paragraph : truth.get("paragraphs")) {
      String wanted = beginning(paragraph.get("text").asText());
      right += wanted.equals(read.get(paragraph.get("number").asText())) ? 1 : 0;
    }
    return right;
  }

  private static int headings(String text, JsonNode truth) {
    int right = 0;
    for (JsonNode heading : truth.get("headings")) {
      String wanted = (heading.get("mark").asText() + " " + heading.get("text").asText()).strip();
      right += text.lines().anyMatch(l -> beginning(l).equals(beginning(wanted))) ? 1 : 0;
    }
    return right;
  }

  private static int notes(String text, JsonNode truth) {
    int right = 0;
    for (JsonNode note : truth.get("notes")) {
      String wanted = beginning(note.isTextual() ? note.asText() : note.path("text").asText());
      right +=
          text.lines().anyMatch(l -> beginning(l.replaceFirst("^\\S+ ", "")).equals(wanted))
              ? 1
              : 0;
    }
    return right;
  }

  private static String beginning(String text) {
    String letters = text.replaceAll("\\[\\^\\w+]|[^\\p{L}\\p{N}]", "");
    return letters.substring(0, Math.min(ENOUGH, letters.length()));
  }
}
