package org.sgreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sgreport.diagnostic.Rule;
import org.sgreport.draft.directive.Directives;
import org.sgreport.print.ChangePrinters;
import org.sgreport.print.DiagnosticPrinters;
import org.sgreport.print.GridPrinters;
import org.sgreport.support.Folders;
import org.sgreport.support.Golden;

/** Each list in plain Java names every class of its folder, in alphabetical order. */
class ListsTest {
  private static final Path MAIN = Folders.PROJECT.resolve("src/main/java/org/sgreport");

  @Test
  void everyCommandIsListed() {
    Stream<String> listed = Commands.ALL.stream().map(c -> camel(c.name()) + "Command");
    assertThat(listed).containsExactlyElementsOf(classes("cli", "Command"));
  }

  @Test
  void everyDirectiveIsListed() {
    assertThat(names(Directives.ALL))
        .containsExactlyElementsOf(classes("draft/directive", "Directive"));
  }

  @Test
  void everyPrinterIsListed() {
    assertThat(names(ChangePrinters.ALL))
        .containsExactlyElementsOf(classes("print", "ChangePrinter"));
    assertThat(names(DiagnosticPrinters.ALL))
        .containsExactlyElementsOf(classes("print", "DiagnosticPrinter"));
    assertThat(names(GridPrinters.ALL)).containsExactlyElementsOf(classes("print", "GridPrinter"));
  }

  @Test
  void everyCheckIsListed() {
    List<String> checks =
        Folders.files(MAIN.resolve("check")).stream()
            .filter(f -> Folders.read(f).contains(" extends RuleOfInputs "))
            .map(ListsTest::className)
            .toList();
    String list = Folders.read(MAIN.resolve("check/Checks.java"));
    List<String> listed =
        list.lines()
            .filter(l -> l.strip().startsWith("new "))
            .map(l -> l.replaceAll("\\W|new", ""))
            .toList();
    assertThat(listed).containsExactlyElementsOf(checks);
  }

  @Test
  void everyRuleHasAPageAndEveryPageARule() {
    Path pages = Folders.PROJECT.resolve("docs/rules");
    List<String> written =
        Folders.files(pages).stream()
            .map(f -> pages.relativize(f).toString().replace('\\', '/').replace(".md", ""))
            .filter(page -> page.contains("/"))
            .toList();
    assertThat(RulePages.rules().stream().map(Rule::id)).containsExactlyElementsOf(written);
  }

  @Test
  void aPageSaysItsRuleAndBothSides() {
    for (Rule rule : RulePages.rules()) {
      assertThat(RulePages.page(rule))
          .startsWith("# " + rule.id() + "\n\nSeverity: " + rule.severity().word() + ".\n\n")
          .containsOnlyOnce("\nSeverity: ")
          .contains("\nWrong:\n", "\nRight:\n");
    }
  }

  @Test
  void theIndexOfRulesIsThatOfTheProgram() {
    String rows =
        RulePages.rules().stream()
            .map(
                r ->
                    "| [%s](%s.md) | %s | %s |\n"
                        .formatted(r.id(), r.id(), r.severity().word(), RulePages.title(r)))
            .collect(Collectors.joining());
    Golden.check(
        Folders.PROJECT.resolve("docs/rules/README.md"),
        "# Rules\n\nWhat `sgreport explain` lists, made from the rules and their pages.\n\n"
            + "| rule | severity | what it asks for |\n| --- | --- | --- |\n"
            + rows);
  }

  private static List<String> names(List<?> objects) {
    return objects.stream().map(o -> o.getClass().getSimpleName()).toList();
  }

  /** The classes of a folder whose name ends so and is longer. */
  private static List<String> classes(String folder, String ending) {
    return Folders.files(MAIN.resolve(folder)).stream()
        .map(ListsTest::className)
        .filter(n -> n.endsWith(ending) && !n.equals(ending))
        .toList();
  }

  private static String className(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static String camel(String name) {
    return Stream.of(name.split("-")).map(ListsTest::capital).collect(Collectors.joining());
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
