package org.sgreport.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.document.Document;
import org.sgreport.source.Source;
import org.sgreport.support.Folders;
import org.sgreport.support.IssuedReport;
import org.sgreport.support.Required;

/** How much of issued reports is read of their texts, in both forms that people have. */
class IssuedTextsTest {
  /** A row of texts.tsv: so many paragraphs, headings and notes are right. */
  record Figures(String form, String name, int paragraphs, int headings, int notes, String whole) {
    @Override
    public String toString() {
      return String.join("\t", form, name, "" + paragraphs, "" + headings, "" + notes, whole);
    }
  }

  static Stream<Figures> figures() {
    return Folders.read(Folders.PROJECT.resolve("src/test/resources/spec/issued/texts.tsv"))
        .lines()
        .filter(l -> !l.startsWith("#"))
        .map(l -> l.split("\t"))
        .map(c -> new Figures(c[0], c[1], number(c[2]), number(c[3]), number(c[4]), c[5]));
  }

  private static int number(String cell) {
    return Integer.parseInt(cell);
  }

  @ParameterizedTest
  @MethodSource("figures")
  void asMuchIsRightAsWasMeasured(Figures figures) throws IOException {
    Path issued = Required.publishedTexts().resolveSibling("issued");
    Path file = issued.resolve(figures.form).resolve(figures.name + ".txt");
    Path known = issued.resolve("truth").resolve(figures.name + ".json");
    JsonNode truth = new ObjectMapper().readTree(Files.readString(known));
    IssuedReport read = new IssuedReport(truth, document(file));
    assertThat(
            new Figures(
                figures.form,
                figures.name,
                read.paragraphs(),
                read.headings(),
                read.notes(),
                read.isWhole() ? "whole" : "not whole"))
        .isEqualTo(figures);
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "layout"})
  void fourInFiveAreWhole(String form) {
    long all = figures().filter(f -> f.form.equals(form)).count();
    long whole = figures().filter(f -> f.form.equals(form) && f.whole.equals("whole")).count();
    assertThat(whole * 5).isGreaterThanOrEqualTo(all * 4);
  }

  private static Document document(Path file) throws IOException {
    Source source = new Source(file.toString(), Files.readString(file));
    return TextReader.read(source, new Diagnostics()).document();
  }
}
