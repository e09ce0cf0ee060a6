package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sgreport.reference.StateResolver;
import org.sgreport.reference.States;
import org.sgreport.support.Folders;
import org.sgreport.support.Required;

/** Compares the specimen with the published text, where that is at hand. */
class PublishedTextTest {
  private static final int COMMON_RUN = 14;
  private static String published;

  @BeforeAll
  static void findTheText() {
    published = Folders.read(Required.publishedTexts().resolve("a-69-224.md"));
  }

  @Test
  void theListsOfTheTestDataAreThoseOfThePublishedText() {
    List<Set<String>> lists = new ArrayList<>();
    String body = published.substring(0, published.indexOf("\n[^1]:"));
    for (Matcher m = Pattern.compile("\\(([^()]*)\\)").matcher(body); m.find(); ) {
      List<String> names = List.of(m.group(1).split(", | and "));
      if (names.stream().allMatch(PublishedTextTest::isState)) {
        lists.add(
            names.stream()
                .map(n -> StateResolver.resolve(n).key().orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new)));
      }
    }
    assertThat(lists).hasSize(44).containsExactlyElementsOf(testData());
  }

  private static boolean isState(String name) {
    LocalDate date = LocalDate.of(2014, 8, 1);
    return StateResolver.resolve(name)
        .key()
        .filter(c -> States.all().name(c, date).running().equals(name))
        .isPresent();
  }

  private static List<Set<String>> testData() {
    Path facts = Folders.PROJECT.resolve("src/test/resources/facts/a-69-224-state-lists.txt");
    return Folders.read(facts)
        .lines()
        .filter(l -> !l.startsWith("#"))
        .<Set<String>>map(l -> new TreeSet<>(List.of(l.replaceFirst("\\d+: ", "").split(" "))))
        .toList();
  }

  /**
   * Titles and names are facts and may be long; they stand in capitals or italics, and are cut out.
   */
  @Test
  void noSentenceOfThePublishedTextStandsInTheTemplateOrTheInputs() {
    Set<String> runs = runs(published);
    Path project = Folders.PROJECT;
    Stream.concat(
            Stream.of(project.resolve("templates/a-69-224.md.ftl")),
            Folders.files(project.resolve("inputs/a-69-224")).stream())
        .forEach(
            file -> {
              Set<String> common = runs(Folders.read(file));
              common.retainAll(runs);
              assertThat(common).as("%s", file).isEmpty();
            });
  }

  private static Set<String> runs(String text) {
    String untitled = text.replaceAll("(?m)^#.*$|“[^”]*”|\\*[^*\n]*\\*|<[^>]*>", " # ");
    String plain = untitled.replaceAll("[\\[\\]()^]", " ");
    List<String> words = List.of(plain.strip().split("\\s+"));
    Set<String> runs = new TreeSet<>();
    for (int i = 0; i + COMMON_RUN <= words.size(); i++) {
      List<String> run = words.subList(i, i + COMMON_RUN);
      if (run.stream().filter(w -> Character.isUpperCase(w.charAt(0))).count() < 4) {
        runs.add(String.join(" ", run));
      }
    }
    return runs;
  }
}
