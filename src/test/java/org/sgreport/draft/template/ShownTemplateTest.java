package org.sgreport.draft.template;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.language.en.English;
import org.sgreport.load.Loader;
import org.sgreport.model.Report;
import org.sgreport.source.Memory;
import org.sgreport.source.Source;
import org.sgreport.source.Sources;
import org.sgreport.support.Folders;

/** Prose that FreeMarker is not shown is printed where it stands, and tags keep their places. */
class ShownTemplateTest {
  private static final Path BASE = Folders.PROJECT.resolve("src/test/resources/spec/render/base");

  private static final List<String> PIECES =
      List.of(
          "Some States have laws of their own. ",
          "word",
          " ",
          "\n",
          "\n\n",
          "  \n",
          "Two lines of prose,\nthe second of them here.",
          "<@place/>",
          "<@place a=\"x > y\" b='it is \"said\"'/>",
          "<@place\n  in=\"2014\"\n/>",
          "<@body>",
          "</@body>",
          "<#-- a comment\nover lines -->",
          "${1 + 1}",
          "${\"a string with } in it\"}",
          "a < b, a # b, {#key}, [^1], [](#key) and $ 5 of it",
          "[^1]: A note of some length, with a dot.\n",
          "États, “quoted” words — 漢字 and 😀 signs",
          "1. An item that is long enough to be hidden\n",
          "\t",
          "::: box\n");

  @TempDir Path folder;

  @RepeatedTest(100)
  void theSameIsPrintedWithTheSamePlaces(RepetitionInfo repetition) throws Exception {
    Source source = new Source("a.ftl", text(new Random(repetition.getCurrentRepetition())));
    ShownTemplate shown = ShownTemplate.ofBody(source);
    assertThat(shown.isStraight()).isTrue();
    assertThat(printed(shown)).isEqualTo(printed(ShownTemplate.ofIncluded(source, 0)));
  }

  private static String text(Random random) {
    String text =
        IntStream.range(0, 1 + random.nextInt(30))
            .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
            .collect(Collectors.joining());
    int open = text.split("<@body>", -1).length - text.split("</@body>", -1).length;
    return open == 0 ? text : text.replaceAll("</?@body>", "");
  }

  private static String printed(ShownTemplate shown) throws IOException {
    TemplateOutput output = new TemplateOutput(shown.prose());
    try {
      new Template("a.ftl", new StringReader(shown.text()), new Sandbox())
          .process(Map.of("place", new Place(shown), "body", new Place(shown)), output);
      return output.toString();
    } catch (TemplateException | IOException e) {
      return "broken";
    }
  }

  /** Prints where in the template it is called. */
  private record Place(ShownTemplate shown) implements TemplateDirectiveModel {
    @Override
    @SuppressWarnings("rawtypes")
    public void execute(
        Environment env, Map params, TemplateModel[] loopVars, TemplateDirectiveBody body)
        throws TemplateException, IOException {
      var at = env.getCurrentDirectiveCallPlace();
      env.getOut()
          .write(
              shown
                  .span(at.getBeginLine(), at.getBeginColumn(), at.getEndLine(), at.getEndColumn())
                  .toString());
      if (body != null) {
        body.render(env.getOut());
      }
    }
  }

  @Test
  void aStretchIsOneSignHoweverLong() {
    String prose = "Some States have laws of their own.\nOthers are preparing one. ";
    ShownTemplate shown =
        ShownTemplate.ofBody(new Source("a.ftl", prose.repeat(50) + "<@states/>"));
    assertThat(shown.text()).hasSizeLessThan(20).endsWith(" <@states/>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#assign words>Some States have laws</#assign>${words?markup_string?length}",
        "<#if 1 == 1>Some States have laws</#if>",
        "<#compress>Some   States</#compress>",
        "<#include \"part.ftl\">"
      })
  void aTemplateWithTagsOfFreeMarkerIsShownWhole(String template) {
    ShownTemplate shown = ShownTemplate.ofBody(new Source("a.ftl", template));
    assertThat(shown.isStraight()).isFalse();
    assertThat(shown.text()).isEqualTo(template);
  }

  @Test
  void proseThatIsCapturedIsItself() {
    Folders.copy(BASE, folder);
    Path report = folder.resolve("report");
    Folders.write(report.resolve("part.ftl"), "eleven signs and more");
    Folders.write(
        report.resolve("body.md.ftl"),
        "<#assign part><#include \"part.ftl\"></#assign>Length: ${part?markup_string?length}.\n");
    assertThat(body(report)).isEqualTo("Length: 21.\n");
  }

  @Test
  void aTemplateThatIsKeptIsThatOfItsName() {
    Folders.copy(BASE, folder);
    Path report = folder.resolve("report");
    Path settings = report.resolve("report.yaml");
    Folders.write(report.resolve("body.md.ftl"), "It is <@report field=\"unknown\"/> so.\n");
    Memory.begin();
    try {
      List<Diagnostic> before = found(report);
      String text = Folders.read(settings);
      Folders.write(settings, text.replace("body.md.ftl", "./body.md.ftl"));
      assertThat(Folders.read(settings)).isNotEqualTo(text);
      assertThat(found(report)).isNotEmpty().isEqualTo(before);
    } finally {
      Memory.end();
    }
  }

  private List<Diagnostic> found(Path report) {
    Diagnostics diagnostics = new Diagnostics();
    Sources sources = new Sources(folder);
    Report read = new Loader(sources, diagnostics).load(report, folder).report().orElseThrow();
    new TemplateRunner(List.of(report), sources, diagnostics).run(read, English.INSTANCE);
    return diagnostics.sorted();
  }

  private String body(Path report) {
    Diagnostics diagnostics = new Diagnostics();
    Sources sources = new Sources(folder);
    Report read = new Loader(sources, diagnostics).load(report, folder).report().orElseThrow();
    return new TemplateRunner(List.of(report), sources, diagnostics)
        .run(read, English.INSTANCE)
        .orElseThrow()
        .plain();
  }
}
