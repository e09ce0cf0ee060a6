package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgreport.support.NotRead;
import org.sgreport.support.Program;
import org.sgreport.support.Required;
import org.sgreport.support.TypedWords;
import org.sgreport.support.WordFile;

/** Word files as they were issued become folders, and these render to the same words. */
class IssuedWordTest {
  /** Of 1,000 words so many may change. */
  private static final int CHANGED = 2;

  /** Of 1,000 words so many may be named as not read. */
  private static final int NAMED = 10;

  /** Of 1,000 words so many may differ in how they are typed, such as numbers of headings. */
  private static final int TYPED = 2;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A_80_400",
        "A_80_6_INCOMESECT.1",
        "A_80_6_PLANOUTLINE",
        "A_80_6_SECT.35",
        "A_80_6_SECT.36",
        "A_80_6_SECT.7",
        "A_80_6_Sect.10",
        "A_80_6_Sect.13",
        "A_80_6_Sect.29",
        "A_80_6_Sect.31",
        "A_80_6_Sect.3_Add.6",
        "A_80_6_Sect.6"
      })
  void everyWordArrivesOrIsNamed(String name) throws IOException {
    Path issued = Required.publishedTexts().resolveSibling("issued").resolve("docx");
    Path file = folder.resolve("issued.docx");
    Files.copy(issued.resolve(name + ".docx"), file);

    int named = NotRead.words(run("import", "-o", "in", "issued.docx").err());
    run("validate", "in");
    run("render", "in", "--numbering", "literal", "-o", "again.docx");
    run("render", "in", "--against", "issued.docx", "-o", "tracked.docx");

    TypedWords source = words("issued.docx");
    assertThat(named * 1000).isLessThanOrEqualTo(source.all() * NAMED);
    assertThat((source.missingIn(words("again.docx")) - named) * 1000)
        .isLessThanOrEqualTo(source.all() * TYPED);
    assertThat(words("tracked.docx").changed() * 1000).isLessThanOrEqualTo(source.all() * CHANGED);
  }

  private Program run(String... command) {
    Program run = Program.run(folder, command);
    assertThat(run.status()).as(run.err()).isZero();
    return run;
  }

  private TypedWords words(String name) throws IOException {
    return TypedWords.of(new WordFile(Files.readAllBytes(folder.resolve(name))));
  }
}
