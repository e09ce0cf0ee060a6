package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;

/**
 * A command loads nothing that it does not use: the tests' class path has POI on it, the program's
 * has not.
 */
class ClassLoadingTest {
  @TempDir Path folder;

  private List<String> loaded(String... command) throws Exception {
    Path log = folder.resolve("classes.txt");
    List<String> words =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                "org.sgreport.cli.Main"));
    words.addAll(List.of(command));
    Process process =
        new ProcessBuilder(words)
            .directory(Folders.PROJECT.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out").toFile())
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Folders.read(folder.resolve("out"))).isZero();
    return Folders.read(log).lines().toList();
  }

  /** The classes loaded whose names begin so. */
  private static List<String> of(List<String> loaded, String library) {
    return loaded.stream().filter(l -> l.contains(" " + library)).toList();
  }

  @Test
  void validateLoadsNoClassOfPoi() throws Exception {
    List<String> loaded = loaded("validate", "inputs/a-69-224");
    assertThat(of(loaded, "org.apache.poi.")).isEmpty();
    assertThat(of(loaded, "freemarker.")).isNotEmpty();
  }

  @Test
  void whatDraftsNothingLoadsNoClassOfFreemarker() throws Exception {
    List<String> loaded = loaded("validate", "inputs/treaties");
    assertThat(of(loaded, "freemarker.")).isEmpty();
    assertThat(of(loaded, "org.yaml.snakeyaml.")).isNotEmpty();
  }

  @Test
  void renderLoadsNoClassOfPoi() throws Exception {
    List<String> loaded =
        loaded("render", "-o", folder.resolve("a.docx").toString(), "inputs/a-69-224");
    assertThat(of(loaded, "org.apache.poi.")).isEmpty();
    assertThat(of(loaded, "freemarker.")).isNotEmpty();
  }

  @Test
  void aPageOfWordLoadsNoClassOfThePageToAsk() throws Exception {
    List<String> word =
        loaded("render", "-o", folder.resolve("a.docx").toString(), "inputs/a-69-224");
    assertThat(of(word, "org.sgreport.write.docx.")).isNotEmpty();
    assertThat(of(word, "org.sgreport.write.html."))
        .as("its entry in the list of writers alone")
        .hasSize(1);
    assertThat(of(word, "org.sgreport.write.evidence.")).isEmpty();
    List<String> page =
        loaded("render", "-o", folder.resolve("a.html").toString(), "inputs/a-69-224");
    assertThat(of(page, "org.sgreport.write.evidence.")).isNotEmpty();
  }
}
