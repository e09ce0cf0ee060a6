package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;
import org.sgreport.support.WordFaults;
import org.sgreport.support.WordFile;
import org.sgreport.support.WordText;

/** Every computed word says where it comes from, in a trace and in a comment. */
class EvidenceTest {
  private static final Pattern RANGE =
      Pattern.compile(
          "<w:commentRangeStart w:id=\"(\\d+)\"/>(.*?)<w:commentRangeEnd w:id=\"\\1\"/>");

  @TempDir Path folder;

  @BeforeEach
  void copyTheInputs() {
    Folders.copy(Folders.PROJECT.resolve("inputs"), folder.resolve("inputs"));
    Folders.copy(Folders.PROJECT.resolve("templates"), folder.resolve("templates"));
  }

  private Program run(String... words) {
    Program run = Program.run(folder, words);
    assertThat(run.status()).as(run.err()).isZero();
    return run;
  }

  private WordFile word(String name, String... options) throws IOException {
    List<String> words = new ArrayList<>(List.of("render", "-o", "out.docx"));
    words.addAll(List.of(options));
    words.add("inputs/" + name);
    run(words.toArray(String[]::new));
    return new WordFile(Files.readAllBytes(folder.resolve("out.docx")));
  }

  /** The second column of the trace: the words of each span. */
  private List<String> traced(String name, boolean ofNotes) {
    Matcher words =
        Pattern.compile("(?m)^(para\\.|note|heading|summary|the )[^:\n]*: (.*)$")
            .matcher(run("trace", "inputs/" + name).out());
    List<String> traced = new ArrayList<>();
    while (words.find()) {
      if (words.group(1).equals("note") == ofNotes) {
        traced.add(words.group(2));
      }
    }
    return traced;
  }

  @ParameterizedTest
  @ValueSource(strings = {"a-69-224", "a-71-119", "ctoc-cop-2016-2", "e-cn-15-2012-gpa"})
  void eachComputedSpanHasACommentAndNothingElseHas(String name) throws IOException {
    WordFile file = word(name, "--comments");
    assertThat(WordFaults.of(file)).isEmpty();
    String document = new String(file.parts().get("word/document.xml"), StandardCharsets.UTF_8);
    List<String> commented = new ArrayList<>();
    int marks = 0;
    for (Matcher m = RANGE.matcher(document); m.find(); ) {
      String words = m.group(2).replaceAll("<w:instrText.*?</w:instrText>|<[^>]*>", "");
      if (m.group(2).contains("w:footnoteReference")) {
        marks++;
      } else {
        commented.add(words.replace("&amp;", "&"));
      }
    }
    assertThat(commented).containsExactlyElementsOf(traced(name, false)).isNotEmpty();
    long comments = file.count("word/comments.xml", "comment");
    assertThat(comments).isEqualTo(commented.size() + traced(name, true).size());
    assertThat(marks).isLessThanOrEqualTo(traced(name, true).size());
  }

  @Test
  void commentsChangeNoWord() throws IOException {
    String plain = WordText.of(word("a-69-224"));
    assertThat(WordText.of(word("a-69-224", "--comments"))).isEqualTo(plain);
  }

  @Test
  void aTraceLeadsFromWordsToInputsAndBack() {
    assertThat(run("trace", "--para", "21", "inputs/a-69-224").out())
        .contains(
            "para. 21: two\n  query: count of=\"specific-legislation\" status=\"under-consideration\"",
            "inputs/a-69-224/states/SGP.yaml:5");
    assertThat(run("trace", "--inputs", "inputs/a-69-224").out())
        .contains(
            "SGP: specific-legislation/under-consideration\n  place: inputs/a-69-224/states/SGP.yaml:5\n  used in: para. 21\n");
    assertThat(run("trace", "--state", "SGP", "--format", "csv", "inputs/a-69-224").out())
        .contains("para. 21,Kuwait and Singapore,");
    assertThat(run("trace", "--fact", "statements", "inputs/a-71-119").out())
        .contains("para. 31: 88 Member States\n");
    assertThat(Program.run(folder, "trace", "--state", "Singapor", "inputs/a-69-224").err())
        .contains("no State is called Singapor; it may be SGP, Singapore");
  }

  @Test
  void aManifestNamesAllThatADocumentIsMadeOf() throws IOException {
    run("render", "--manifest", "out/manifest.json", "inputs/a-71-119");
    String manifest = Folders.read(folder.resolve("out/manifest.json"));
    for (Path input : Folders.files(folder.resolve("inputs/a-71-119"))) {
      assertThat(manifest).contains("\"" + folder.relativize(input) + "\" : \"");
    }
    assertThat(manifest)
        .contains(
            "\"templates/a-71-119.md.ftl\" : \"",
            "\"inputs/treaties/trafficking-protocol.yaml\" : \"",
            "\"look:styles.xml\" : \"",
            "\"out/a-71-119.docx\" : \"");
    run("render", "--manifest", "out/again.json", "inputs/a-71-119");
    assertThat(Folders.read(folder.resolve("out/again.json"))).isEqualTo(manifest);
  }

  @Test
  void aWordFilePrintsAsTheTextThatItWasMadeFrom() throws IOException {
    word("a-69-224");
    String text = run("text", "out.docx").out();
    String document = run("render", "--emit", "document", "inputs/a-69-224").out();
    assertThat(text).isEqualTo(document);
  }
}
