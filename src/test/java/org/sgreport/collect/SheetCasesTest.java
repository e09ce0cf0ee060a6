package org.sgreport.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/**
 * Small sheets of comma-separated values, and what comes of each: the files of States, or an error
 * at its place, and nothing written. What comes of one comes of it twice.
 */
class SheetCasesTest {
  @TempDir Path folder;

  /** A row of sheets.tsv. */
  record SheetCase(String name, String text, String options, String wanted) {
    @Override
    public String toString() {
      return name;
    }

    /** What is wanted, and what is said besides. */
    Stream<String> parts(boolean said) {
      return Stream.of(wanted.split("; ")).filter(p -> p.startsWith("says ") == said);
    }
  }

  static Stream<SheetCase> sheets() {
    return Folders.read(Folders.PROJECT.resolve("src/test/resources/spec/collect/sheets.tsv"))
        .lines()
        .filter(l -> !l.startsWith("#"))
        .map(l -> l.split("\t", -1))
        .map(c -> new SheetCase(c[0], c[1], c[2], c[3]));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void comesOutAsItSays(SheetCase sheet) {
    Collection report = new Collection(folder);
    Folders.write(folder.resolve("sheet.csv"), bytes(sheet.text()));
    List<String> options =
        sheet.options().isEmpty() ? List.of() : List.of(sheet.options().split(" ", 2));
    Program run = report.collect("sheet.csv", options);
    sheet.parts(true).forEach(s -> assertThat(run.err()).contains(s.substring("says ".length())));
    String wanted = sheet.parts(false).collect(Collectors.joining("; "));
    if (wanted.startsWith("error ")) {
      String[] error = wanted.split(" ");
      assertThat(run.status()).as(run.err()).isEqualTo(1);
      assertThat(run.err())
          .contains("sheet.csv" + (error.length > 2 ? ":" + error[2] : "") + ": error[" + error[1]);
      assertThat(report.states()).isEmpty();
    } else if (wanted.startsWith("refused ")) {
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains(wanted.substring("refused ".length()));
    } else {
      assertThat(run.status()).as(run.err()).isZero();
      assertThat(report.states()).isEqualTo(wanted);
      assertThat(Program.run(folder, "validate", "report").out()).contains(": 0 errors");
      assertThat(report.collect("sheet.csv", options).err()).endsWith("; nothing is new\n");
      assertThat(report.states()).isEqualTo(wanted);
    }
  }

  /**
   * {@code \n} and {@code \x41} stand for what they do in Java; {@code ~LE} at first for UTF-16.
   */
  private static byte[] bytes(String text) {
    String plain = text.replace("\\n", "\n").replace("\\t", "\t");
    if (plain.matches("(?s)~(?i:[LB]E).*")) {
      boolean marked = Character.isUpperCase(plain.charAt(1));
      Charset charset = Charset.forName("UTF-16" + plain.substring(1, 3).toUpperCase());
      return ((marked ? "\uFEFF" : "") + plain.substring(3)).getBytes(charset);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String piece : plain.split("(?=\\\\x[0-9A-F]{2})|(?<=\\\\x[0-9A-F]{2})")) {
      if (piece.matches("\\\\x[0-9A-F]{2}")) {
        bytes.write(Integer.parseInt(piece.substring(2), 16));
      } else {
        bytes.writeBytes(piece.getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
