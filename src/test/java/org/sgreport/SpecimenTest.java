package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.language.en.English;
import org.sgreport.reference.StateName;
import org.sgreport.reference.StateResolver;
import org.sgreport.reference.States;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/**
 * The specimen of A/69/224 says what the published report says, and changes when its replies do.
 */
class SpecimenTest {
  private static final LocalDate DATE = LocalDate.of(2014, 8, 1);
  private static final Pattern PARENTHESES = Pattern.compile("\\(([^()]*)\\)");

  @TempDir Path folder;

  @BeforeEach
  void copyTheSpecimen() {
    Folders.copy(Folders.PROJECT.resolve("inputs"), folder.resolve("inputs"));
    Folders.copy(Folders.PROJECT.resolve("templates"), folder.resolve("templates"));
  }

  private String document() {
    Program run = Program.run(folder, "render", "--emit", "document", "inputs/a-69-224");
    assertThat(run.status()).as(run.err()).isZero();
    return run.out();
  }

  private Path state(String code) {
    return folder.resolve("inputs/a-69-224/states/" + code + ".yaml");
  }

  private static List<String> publishedLists() {
    String facts =
        Folders.read(Folders.PROJECT.resolve("src/test/resources/facts/a-69-224-state-lists.txt"));
    return facts
        .lines()
        .filter(l -> !l.startsWith("#"))
        .map(l -> List.of(l.replaceFirst("\\d+: ", "").split(" ")))
        .map(codes -> States.all().list(codes, DATE, true, English.INSTANCE))
        .toList();
  }

  /** What stands in parentheses and is a list of States and nothing else. */
  private static List<String> lists(String document) {
    List<String> names =
        States.all().states().stream()
            .map(s -> States.all().name(s.code(), DATE).running())
            .toList();
    List<String> lists = new ArrayList<>();
    for (Matcher m = PARENTHESES.matcher(body(document)); m.find(); ) {
      if (names.containsAll(List.of(m.group(1).split(", | and ")))) {
        lists.add(m.group(1));
      }
    }
    return lists;
  }

  private static String body(String document) {
    return document.substring(0, document.indexOf("\n[^1] "));
  }

  private static String note(String document, int number) {
    return document
        .lines()
        .filter(l -> l.startsWith("[^" + number + "] "))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void eachListInParenthesesStandsInParenthesesAlone() {
    assertThat(publishedLists()).hasSize(44);
    assertThat(lists(document())).containsExactlyInAnyOrderElementsOf(publishedLists());
  }

  @Test
  void respondentsPartiesAndEntitiesAreCounted() {
    String document = document();
    assertThat(document)
        .contains(
            "27 Member States[^7] and 9 United Nations entities",
            "the Convention has 179 parties and 147 signatories",
            "the Protocol 159 parties and 117 signatories");
    assertThat(note(document, 7)).contains("22 Member States", "6 Member States");
    assertThat(note(document, 8))
        .contains("the Economic and Social Commission for Asia")
        .doesNotContain("International Labour");
    assertThat(document.lines().filter(l -> l.matches("\\d+\\. .*")))
        .hasSizeGreaterThanOrEqualTo(60);
    assertThat(document.lines().filter(l -> l.startsWith("[^"))).hasSize(9);
  }

  @Test
  void aLateReplyChangesEveryListItBelongsTo() throws IOException {
    List<String> before = lists(document());
    Files.writeString(
        state("NOR"), Files.readString(state("CHE")).replace("state: CHE", "state: NOR"));
    String document = document();
    List<String> expected =
        before.stream().map(l -> l.contains("Switzerland") ? with(l, "NOR") : l).toList();
    assertThat(lists(document)).containsExactlyElementsOf(expected);
    assertThat(document.split("Norway", -1)).hasSize(document.split("Switzerland", -1).length);
    assertThat(document).contains("28 Member States[^7]");
    assertThat(note(document, 7)).contains("23 Member States", "Norway");
  }

  private static String with(String list, String code) {
    List<String> codes =
        Stream.concat(
                Stream.of(code),
                Stream.of(list.split(", | and "))
                    .map(n -> StateResolver.resolve(n).key().orElseThrow()))
            .toList();
    return States.all().list(codes, DATE, true, English.INSTANCE);
  }

  @Test
  void aReplyTakenOutLeavesNoTrace() throws IOException {
    Files.delete(state("ITA"));
    String document = document();
    assertThat(document).doesNotContain("Italy").contains("26 Member States[^7]");
    assertThat(lists(document)).hasSize(44);
  }

  @Test
  void namesAreThoseOfTheReportsDate() throws IOException {
    Files.writeString(
        state("TUR"), Files.readString(state("CHE")).replace("state: CHE", "state: TUR"));
    assertThat(document()).contains("Turkey").doesNotContain("Türkiye");
    Path report = folder.resolve("inputs/a-69-224/report.yaml");
    Files.writeString(
        report, Files.readString(report).replace("date: 2014-08-01", "date: 2024-08-01"));
    assertThat(document()).contains("Türkiye").doesNotContain("Turkey");
  }

  @Test
  void noNameOfAStateIsTypedInParentheses() {
    String template = Folders.read(Folders.PROJECT.resolve("templates/a-69-224.md.ftl"));
    List<String> names =
        States.all().states().stream()
            .map(s -> States.all().name(s.code(), DATE))
            .map(StateName::list)
            .toList();
    for (Matcher m = PARENTHESES.matcher(template); m.find(); ) {
      assertThat(names).noneMatch(m.group(1)::contains);
    }
  }

  @Test
  void theOrderOfFilesMeansNothing() throws IOException {
    String before = document();
    Path entities = folder.resolve("inputs/a-69-224/report.yaml");
    Path renamed = folder.resolve("inputs/b");
    Files.move(entities.getParent(), renamed);
    Program run = Program.run(folder, "render", "--emit", "document", "inputs/b");
    assertThat(run.out()).isEqualTo(before);
  }
}
