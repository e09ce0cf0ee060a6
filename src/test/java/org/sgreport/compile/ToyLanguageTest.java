package org.sgreport.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgreport.language.toy.Specimens;
import org.sgreport.language.toy.Toy;
import org.sgreport.model.Masthead;
import org.sgreport.model.Report;
import org.sgreport.model.ReportedMeasure;
import org.sgreport.model.Unit;
import org.sgreport.model.UnitWords;
import org.sgreport.reference.Currency;
import org.sgreport.reference.Entities;
import org.sgreport.reference.Organ;
import org.sgreport.reference.Organs;
import org.sgreport.reference.RegionalGroup;
import org.sgreport.reference.StateGroups;
import org.sgreport.reference.States;
import org.sgreport.support.Folders;
import org.sgreport.support.WordFile;
import org.sgreport.support.WordText;
import org.sgreport.write.Writers;

/**
 * What a specimen prints in another language, and what comes neither from its inputs, nor from its
 * template, nor from the tables of names, has no English word.
 */
class ToyLanguageTest {
  private static final Pattern WORD = Pattern.compile("\\p{IsLatin}{2,}(?!\\p{IsLatin}|¤)");

  /** Addresses, which are the template's, and the marks of Markdown. */
  private static final Pattern SYNTAX =
      Pattern.compile("(?:https?://|mailto:)\\S+|\\{[^}]*}|\\[\\^[^]]*]|^Table: |^::: box");

  private static final Pattern NUMERAL = Pattern.compile("(?i)[ivxl]+");

  @ParameterizedTest
  @ValueSource(
      strings = {"a-69-224", "a-71-119", "ctoc-cop-2016-2", "e-cn-15-2012-gpa", "school-gardens"})
  void noWordOfASpecimenIsTheProgramsOwn(String name, @TempDir Path folder) {
    assertNothingIsTheProgramsOwn(Specimens.disguised(name, folder), folder);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noWordOfACaseIsTheProgramsOwn(Path spec, @TempDir Path folder) {
    assertNothingIsTheProgramsOwn(Specimens.disguisedCase(spec, folder), folder);
  }

  static List<Path> cases() {
    return Folders.rendered(Folders.PROJECT.resolve("src/test/resources/spec/render"));
  }

  private static void assertNothingIsTheProgramsOwn(Path report, Path folder) {
    Compilation compilation = new Compilation(folder, language -> new Toy());
    Compiled compiled = compilation.compile(report, Optional.empty()).orElseThrow();
    Pattern given = given(compiled.report());
    for (String format : List.of("text", "markdown")) {
      assertThat(strange(text(compiled, format), given)).as(format).isEmpty();
    }
    byte[] word = Writers.find("docx").orElseThrow().write(compiled.document());
    String read = WordText.of(new WordFile(word));
    assertThat(read).contains("¤");
    assertThat(strange(read, given)).as("docx").isEmpty();
  }

  private static String text(Compiled compiled, String format) {
    byte[] bytes = Writers.find(format).orElseThrow().write(compiled.document());
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The words in Latin letters that no one gave, each with the line that it stands in. */
  private static List<String> strange(String text, Pattern given) {
    return text.lines()
        .flatMap(
            line ->
                WORD.matcher(without(line, given))
                    .results()
                    .map(MatchResult::group)
                    .filter(w -> !NUMERAL.matcher(w).matches())
                    .map(w -> w + ": " + line))
        .toList();
  }

  private static String without(String line, Pattern given) {
    return given.matcher(SYNTAX.matcher(line).replaceAll("")).replaceAll("");
  }

  /** Names, and what the short fields of the inputs say; the longest first. */
  private static Pattern given(Report report) {
    Masthead masthead = report.masthead();
    LocalDate date = report.settings().timing().namesAsOf();
    Stream<String> fields =
        Stream.of(
            masthead.symbol(),
            masthead.organ(),
            masthead.body(),
            masthead.session().name(),
            masthead.session().placeAndDates(),
            masthead.item().title(),
            masthead.item().document(),
            masthead.distribution(),
            masthead.language(),
            masthead.title(),
            masthead.kind(),
            masthead.lateSubmission(),
            "star");
    Stream<String> states =
        States.all().states().stream()
            .map(s -> States.all().name(s.code(), date))
            .flatMap(n -> Stream.of(n.list(), n.running()));
    Stream<String> entities =
        Stream.concat(
                Entities.all().entities().stream(), report.settings().own().entities().stream())
            .flatMap(e -> Stream.of(e.name(), e.running(), e.abbreviation()));
    Stream<String> organs = Organs.all().organs().stream().map(Organ::name);
    Stream<String> currencies = Currency.all().stream().map(Currency::plural);
    Stream<String> groups = Stream.of(RegionalGroup.values()).map(RegionalGroup::title);
    Stream<String> units =
        report.facts().stream().flatMap(f -> Unit.of(f.unitWords()).stream()).map(Unit::noun);
    String names =
        Stream.of(
                fields,
                joint(masthead),
                currencies,
                organs,
                groups,
                states,
                entities,
                units,
                offices(report),
                asked(report),
                facts(report),
                groups(report),
                measures(report))
            .flatMap(s -> s)
            .filter(s -> !s.isEmpty())
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?i)(?<!\\p{IsLatin})(?:" + names + ")(?!\\p{IsLatin})");
  }

  /** What measures ask for, many and one. */
  private static Stream<String> asked(Report report) {
    return report.codeFrame().measures().stream()
        .flatMap(m -> m.value().stream())
        .flatMap(v -> Stream.of(v.many().value(), v.one()));
  }

  private static Stream<String> facts(Report report) {
    return report.facts().stream()
        .flatMap(f -> Stream.of(f.title(), f.source(), f.unit().map(UnitWords::one).orElse("")));
  }

  private static Stream<String> groups(Report report) {
    return Stream.concat(
        Stream.concat(
            Stream.of(report.settings().timing().request().reference()),
            report.settings().groups().stream().map(g -> g.title())),
        StateGroups.all().keys().stream()
            .map(k -> StateGroups.all().find(k).orElseThrow().title()));
  }

  private static Stream<String> offices(Report report) {
    return report.entities().stream()
        .flatMap(e -> e.measures().stream())
        .map(ReportedMeasure::office);
  }

  /** What tables of the tally print of the code frame. */
  private static Stream<String> measures(Report report) {
    return report.codeFrame().groups().stream()
        .flatMap(g -> g.measures().stream())
        .flatMap(
            m ->
                Stream.concat(
                    Stream.of(m.title()),
                    m.statusNames().stream().map(status -> status.replace('-', ' '))));
  }

  private static Stream<String> joint(Masthead masthead) {
    return masthead.joint().stream()
        .flatMap(j -> Stream.of(j.symbol(), j.organ(), j.session().name(), j.item().title()));
  }
}
