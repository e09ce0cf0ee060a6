package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** Input files come into one form, and nothing else about them changes. */
class FmtTest {
  private static final List<String> ALL =
      List.of(
          "a-69-224",
          "a-71-119",
          "ctoc-cop-2016-2",
          "e-cn-15-2012-gpa",
          "school-gardens",
          "treaties");

  @TempDir Path folder;

  private Program run(String... words) {
    return Program.run(folder, words);
  }

  private void copyTheInputs() {
    Folders.copy(Folders.PROJECT.resolve("inputs"), folder.resolve("inputs"));
    Folders.copy(Folders.PROJECT.resolve("templates"), folder.resolve("templates"));
  }

  private Program check(String... folders) {
    List<String> words = new ArrayList<>(List.of("fmt", "--check"));
    words.addAll(List.of(folders));
    return run(words.toArray(String[]::new));
  }

  private static String[] inputs() {
    return ALL.stream().map(n -> "inputs/" + n).toArray(String[]::new);
  }

  @Test
  void theInputsOfTheProjectAreInTheirForm() {
    copyTheInputs();
    Program check = check(inputs());
    assertThat(check.out()).isEmpty();
    assertThat(check.status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a-69-224", "a-71-119", "ctoc-cop-2016-2", "e-cn-15-2012-gpa", "school-gardens"})
  void whatIsUntidyComesBackAsItWas(String name) {
    copyTheInputs();
    String report = "inputs/" + name;
    String document = run("render", "--emit", "document", report).out();
    List<Path> files =
        Folders.files(folder.resolve(report)).stream()
            .filter(f -> f.toString().endsWith(".yaml"))
            .toList();
    List<String> before = files.stream().map(Folders::read).toList();
    files.forEach(f -> Folders.write(f, untidy(Folders.read(f))));
    assertThat(run("render", "--emit", "document", report).out()).isEqualTo(document);
    assertThat(check(report).status()).isEqualTo(1);
    Program fmt = run("fmt", report);
    assertThat(fmt.status()).as(fmt.err()).isZero();
    assertThat(files.stream().map(Folders::read).toList()).isEqualTo(before);
  }

  /** Keys of the top level in another order, and lines in other forms. */
  private static String untidy(String text) {
    List<String> entries = new ArrayList<>(List.of(text.split("(?m)(?=^[a-z-]+:)")));
    String header = entries.remove(0);
    boolean plain = !entries.get(entries.size() - 1).contains("|\n") && !text.contains("\n#");
    if (plain) {
      Collections.reverse(entries);
    }
    return header
        + String.join("", entries)
            .replaceAll("(?m)^( *- \\w+: )([a-z]\\w*)$", "$1\"$2\"   ")
            .replace("[A/RES/67/145]", "\n- 'A/RES/67/145'");
  }

  @Test
  void aFileWithErrorsStaysAsItIs() {
    copyTheInputs();
    Path faulty = folder.resolve("inputs/a-69-224/states/CHE.yaml");
    Path untidy = folder.resolve("inputs/a-69-224/states/SGP.yaml");
    Folders.write(faulty, "reply: {}\nstate: CHE\nmeasures: [{measure: no-such-measure}]\n");
    Folders.write(untidy, "reply: {}\nstate: SGP\n");
    Program fmt = run("fmt", "inputs/a-69-224");
    assertThat(fmt.status()).isEqualTo(1);
    assertThat(fmt.err())
        .contains("CHE.yaml:3:22: error[measures/unknown-measure]")
        .contains("formatted inputs/a-69-224/states/SGP.yaml");
    assertThat(Folders.read(faulty)).startsWith("reply: {}");
    assertThat(Folders.read(untidy)).isEqualTo("state: SGP\nreply: {}\n");
  }

  @Test
  void lineEndsStayAndADiffChangesNothing() throws Exception {
    copyTheInputs();
    Path file = folder.resolve("inputs/a-69-224/states/SGP.yaml");
    Folders.write(file, "reply: {}\r\nstate: SGP\r\n");
    Program diff = run("fmt", "--diff", "inputs/a-69-224");
    assertThat(diff.out()).contains("-reply: {}\n state: SGP\n+reply: {}\n");
    assertThat(Folders.read(file)).startsWith("reply");
    run("fmt", "inputs/a-69-224");
    assertThat(Files.readAllBytes(file))
        .isEqualTo("state: SGP\r\nreply: {}\r\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatTheProgramWritesIsInItsForm() {
    copyTheInputs();
    run("init", "inputs/new", "--organ", "General Assembly", "--title", "Lamps");
    run("add", "inputs/new", "NOR");
    run("add", "inputs/new", "unodc");
    assertThat(check("inputs/new").out()).isEmpty();
    run("render", "-o", "a.docx", "inputs/a-69-224");
    assertThat(run("import", "-o", "inputs/imported", "a.docx").status()).isZero();
    assertThat(check("inputs/imported").out()).isEmpty();
  }
}
