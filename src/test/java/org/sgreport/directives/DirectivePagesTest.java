package org.sgreport.directives;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sgreport.compile.Compilation;
import org.sgreport.compile.Compiled;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.directive.Directives;
import org.sgreport.support.Folders;
import org.sgreport.support.Golden;
import org.sgreport.trace.ComputedSpan;

/**
 * The specimen of school gardens uses every directive with every argument, and docs/directives.md
 * has each of its calls with what it prints.
 */
class DirectivePagesTest {
  private static final String TEMPLATE =
      Folders.read(Folders.PROJECT.resolve("templates/school-gardens.md.ftl"));
  private static final Pattern CALL =
      Pattern.compile("<@(\\w+)((?: [\\w-]+=(?:\"[^\"]*\"|\\w+))*)");
  private static final Pattern ARGUMENT = Pattern.compile(" ([\\w-]+)=");

  /** What prints its body or an entity's own paragraphs has no span of its own. */
  private static final Map<String, String> WITHOUT_SPAN =
      Map.of(
          "contribution", "`<@contribution of=\"unicef\"/>` prints the paragraphs of the entity.",
          "else",
              "`<@when of=\"inspection\">Some are.<@else/>None are.</@when>` prints “Some are.”",
          "when",
              "`<@when of=\"gardens\" at-least=1000>Some are.<@else/>None are.</@when>` prints “None are.”");

  private static final List<ComputedSpan> SPANS = spans();

  private static List<ComputedSpan> spans() {
    Path folder = Folders.PROJECT;
    Compiled compiled =
        new Compilation(folder)
            .compile(folder.resolve("inputs/school-gardens"), Optional.empty())
            .orElseThrow();
    return ComputedSpan.of(compiled.document());
  }

  @Test
  void theSpecimenUsesEveryDirectiveWithEveryArgument() {
    TreeSet<String> used = new TreeSet<>();
    for (Matcher call = CALL.matcher(TEMPLATE); call.find(); ) {
      used.add(call.group(1));
      String name = call.group(1);
      ARGUMENT.matcher(call.group(2)).results().forEach(a -> used.add(name + " " + a.group(1)));
    }
    Stream<String> declared =
        Directives.ALL.stream()
            .flatMap(
                d ->
                    Stream.concat(
                        Stream.of(d.name()),
                        d.parameters().stream().map(p -> d.name() + " " + p.name())));
    assertThat(declared).allSatisfy(d -> assertThat(used).contains(d));
  }

  /** Nothing that the program computes is typed into the template. */
  @Test
  void theTemplateOfTheSpecimenTypesNothingThatCanBeComputed() {
    String typed = TEMPLATE.replaceAll("<#--.*?-->|</?@[^>]*>|\\{[^}]*}|\\[]\\([^)]*\\)", "");
    assertThat(typed).doesNotContainPattern("\\d|Kenya|FAO|UNICEF|A/|per cent|session of");
  }

  @Test
  void eachStandsInTheManualWithItsOutput() {
    Golden.check(
        Folders.PROJECT.resolve("docs/directives.md"),
        """
        # Directives

        What a template can ask for, made from the program: each directive with its arguments, what holds where an argument is not given,
        and calls of the specimen `inputs/school-gardens`, whose replies are invented, with what they print there.
        `sgreport directives` lists them, `sgreport directives NAME` prints the arguments of one.

        Arguments that say who is meant (`of`, `status`, `match`, `without`, `in`, `who`, `by`, `new`, `kind`, `among`, `at-least`, `top`)
        mean the same in every directive that takes them. Groups for `among` are those of report.yaml (`groups:`), the regional groups
        (`africa`, `asia-pacific`, `eastern-europe`, `latin-america-and-caribbean`, `western-europe-and-others`), `ldc`, `lldc`, `sids`, and
        the regions of M49, such as `m49-western-africa`.

        """
            + Directives.ALL.stream()
                .map(DirectivePagesTest::page)
                .collect(Collectors.joining("\n")));
  }

  private static String page(Directive directive) {
    return "## "
        + directive.name()
        + "\n\nPrints "
        + directive.prints()
        + ".\n"
        + arguments(directive)
        + "\n"
        + examples(directive);
  }

  private static String arguments(Directive directive) {
    return directive.parameters().isEmpty()
        ? ""
        : "\n| argument | if not given | meaning |\n| --- | --- | --- |\n"
            + directive.parameters().stream()
                .map(DirectivePagesTest::row)
                .collect(Collectors.joining());
  }

  private static String row(Parameter parameter) {
    String otherwise = parameter.isRequired() ? "(must be given)" : parameter.otherwise();
    return "| `" + parameter.name() + "` | " + otherwise + " | " + parameter.doc() + " |\n";
  }

  private static String examples(Directive directive) {
    String own = WITHOUT_SPAN.getOrDefault(directive.name(), "");
    if (!own.isEmpty()) {
      return own + "\n";
    }
    Map<String, String> calls =
        SPANS.stream()
            .filter(s -> s.evidence().query().split(" ")[0].equals(directive.name()))
            .collect(
                Collectors.toMap(
                    s -> call(s.evidence().query()),
                    ComputedSpan::words,
                    (first, next) -> first,
                    LinkedHashMap::new));
    assertThat(calls).as(directive.name()).isNotEmpty();
    return "| call | prints |\n| --- | --- |\n"
        + calls.entrySet().stream()
            .map(c -> "| `" + c.getKey() + "` | " + c.getValue() + " |\n")
            .collect(Collectors.joining());
  }

  /** As a template has it: flags and figures without quotation marks. */
  private static String call(String query) {
    Function<MatchResult, String> plain = m -> "=" + m.group(1);
    return "<@" + Pattern.compile("=\"(true|false|\\d+)\"").matcher(query).replaceAll(plain) + "/>";
  }
}
