package org.sgreport.directives;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.document.Writer;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.directive.Directives;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;
import org.sgreport.support.WordFaults;
import org.sgreport.support.WordFile;
import org.sgreport.support.WordText;
import org.sgreport.write.Writers;

/**
 * Every directive in every command that shows computed words, and in every format: one call of
 * each, over the replies of the specimen and over others.
 */
class DirectivesEverywhereTest {
  private static final String REPORT = "inputs/school-gardens";

  /** A line of a template, words that it prints, and words that it prints of the other replies. */
  private record Row(String line, String words, String others) {
    static Row same(String line, String words) {
      return new Row(line, words, words);
    }

    boolean changes() {
      return !words.equals(others);
    }
  }

  private static final Map<String, Row> ROWS = rows();

  private static Map<String, Row> rows() {
    Map<String, Row> rows = new LinkedHashMap<>();
    rows.put(
        "agree",
        new Row(
            "It <@agree of=\"seed-exchange\" one=\"is one\" many=\"are many\"/>.",
            "are many",
            "is one"));
    rows.put(
        "change",
        new Row(
            "It is <@change of=\"curriculum\" same=\"as before\" down=\"down by\"/>.",
            "as before",
            "down by one"));
    rows.put("contribution", Row.same("<@contribution of=\"unicef\"/>", "water their beds"));
    rows.put("count", new Row("Of <@count of=\"curriculum\"/>.", "Of seven", "Of six"));
    rows.put("date", Row.same("On <@date of=\"replies\"/>.", "15 June 2046"));
    rows.put(
        "else",
        new Row(
            "<@when of=\"gardens\" at-least=400>Some do.<@else/>None does.</@when>",
            "Some do.",
            "None does."));
    rows.put(
        "entities",
        new Row(
            "By <@entities of=\"toolkit\" form=\"abbreviation\"/>.",
            "By UNICEF Nepal, WFP and GM",
            "By UNICEF Nepal and GM"));
    rows.put("entity", Row.same("By <@entity of=\"wfp\" form=\"name\"/>.", "World Food Programme"));
    rows.put(
        "fact",
        new Row("Of <@fact of=\"schools-with-garden\"/>.", "6,499 schools", "6,500 schools"));
    rows.put(
        "facts_table", new Row("<@facts_table of=\"schools-with-garden\"/>", "6,499", "6,500"));
    rows.put("figure", new Row("Of <@figure of=\"courses\"/>.", "Of 50 courses", "Of 38 courses"));
    rows.put(
        "groups",
        new Row(
            "In <@groups of=\"courses\" among=\"africa\" none=\"no group\"/>.",
            "African States (33 per cent)",
            "In no group"));
    rows.put(
        "parties",
        Row.same("Of <@parties of=\"trafficking-protocol\" new=true/>.", "the Republic of Korea"));
    rows.put("party_count", Row.same("Of <@party_count of=\"trafficking-protocol\"/>.", "169"));
    rows.put("previous", Row.same("In <@previous of=\"symbol\"/>.", "A/99/998"));
    rows.put(
        "quantity", new Row("So do <@quantity of=\"seed-exchange\"/>.", "So do some", "So do one"));
    rows.put("report", Row.same("It is <@report of=\"symbol\"/>.", "A/101/999"));
    rows.put("respondents", new Row("Of <@respondents/>.", "Of 10", "Of nine"));
    rows.put(
        "respondents_table",
        new Row("<@respondents_table among=\"mountains\"/>", "Kenya", "Nepal"));
    rows.put(
        "said",
        new Row(
            "It is told: <@said of=\"challenges,seed-exchange\" only=\"FJI\"/>.",
            "Salt is in the soil",
            "Sand is in the soil"));
    rows.put(
        "share",
        new Row("So do <@share of=\"curriculum\"/>.", "So do 70 per cent", "So do 67 per cent"));
    rows.put(
        "states",
        new Row(
            "They are <@states of=\"courses\"/>.",
            "Estonia, Fiji, Kenya and the Philippines",
            "Estonia, Fiji and the Philippines"));
    rows.put("tally_table", new Row("<@tally_table of=\"law\"/>", "70", "67"));
    rows.put("when", new Row("<@when of=\"inspection\">Some do.</@when>", "Some do.", ""));
    return rows;
  }

  @TempDir Path folder;

  @BeforeEach
  void layDownTwo() {
    layDown("was");
    layDown("is");
    Folders.delete(folder.resolve("is/" + REPORT + "/states/KEN.yaml"));
    change("is", "states/FJI.yaml", "Salt", "Sand");
    change("is", "states/NPL.yaml", "  - measure: inspection\n    source: reply, p. 1\n", "");
    change("is", "agencies/wfp.yaml", "toolkit\n    status: planned", "campaign");
    change("is", "facts.yaml", "value: 6499", "value: 6500");
  }

  private void layDown(String name) {
    Folders.copy(Folders.PROJECT.resolve("inputs"), folder.resolve(name + "/inputs"));
    change(name, "report.yaml", "template: school-gardens.md.ftl", "template: body.md.ftl");
  }

  private void change(String name, String file, String before, String after) {
    Path path = folder.resolve(name).resolve(REPORT).resolve(file);
    String text = Folders.read(path);
    assertThat(text).contains(before);
    Folders.write(path, text.replace(before, after));
  }

  private void template(String line) {
    List.of("was", "is")
        .forEach(
            n ->
                Folders.write(
                    folder.resolve(n).resolve(REPORT).resolve("body.md.ftl"),
                    "# Words\n\nSome words.\n\n" + line + "\n"));
  }

  private Program run(String... arguments) {
    Program run = Program.run(folder, arguments);
    assertThat(run.status()).as(run.err()).isZero();
    return run;
  }

  @Test
  void everyDirectiveHasItsRow() {
    assertThat(ROWS.keySet())
        .containsExactlyElementsOf(Directives.ALL.stream().map(Directive::name).toList());
  }

  @TestFactory
  Stream<DynamicTest> eachIsShownEverywhere() {
    return ROWS.entrySet().stream()
        .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> everywhere(row.getValue())));
  }

  private void everywhere(Row row) {
    template(row.line);
    for (Writer writer : Writers.ALL) {
      assertThat(written("was", writer)).as(writer.name()).contains(row.words);
      assertThat(written("is", writer)).as(writer.name()).contains(row.others);
    }
    run("lint", "--fail-on", "never", "was/" + REPORT);
    traced(row);
    commented(row);
    compared(row);
    tracked(row);
  }

  private String written(String name, Writer writer) {
    String file = "out/" + name + writer.ending();
    run("render", "-o", file, name + "/" + REPORT);
    Path path = folder.resolve(file);
    if (writer.name().equals("docx")) {
      return WordText.of(new WordFile(Folders.bytes(path)));
    }
    String text = Folders.read(path);
    String words = writer.name().equals("html") ? withoutElements(text) : text;
    return words.replace("\\", "").replaceAll("\\s+", " ");
  }

  /** Cells with strokes between, as in Markdown. */
  private static String withoutElements(String html) {
    return html.replaceAll("</t[hd]>\\s*<t[hd][^>]*>", " | ")
        .replaceAll("<[^>]*>", "")
        .replace("&amp;", "&");
  }

  /** What prints its body or an entity's words has no evidence of its own. */
  private static boolean hasEvidence(Row row) {
    return !row.line.startsWith("<@when") && !row.line.startsWith("<@contribution");
  }

  private void traced(Row row) {
    if (hasEvidence(row)) {
      assertThat(run("trace", "--format", "csv", "was/" + REPORT).out()).contains("body.md.ftl:5");
    }
  }

  private void commented(Row row) {
    run("render", "--comments", "-o", "out/commented.docx", "was/" + REPORT);
    WordFile word = new WordFile(Folders.bytes(folder.resolve("out/commented.docx")));
    assertThat(WordFaults.of(word)).isEmpty();
    assertThat(WordText.of(word)).contains(row.words);
  }

  private void compared(Row row) {
    String out = run("diff", "--format", "json", "was/" + REPORT, "is/" + REPORT).out();
    assertThat(Pattern.compile("\"kind\" : \"(?:computed|text)\"").matcher(out).find())
        .isEqualTo(row.changes());
  }

  private void tracked(Row row) {
    run("render", "--against", "was/" + REPORT, "-o", "out/tracked.docx", "is/" + REPORT);
    WordFile word = new WordFile(Folders.bytes(folder.resolve("out/tracked.docx")));
    assertThat(WordFaults.of(word)).isEmpty();
    String part = "word/document.xml";
    assertThat(word.count(part, "ins") + word.count(part, "del") > 0).isEqualTo(row.changes());
  }
}
