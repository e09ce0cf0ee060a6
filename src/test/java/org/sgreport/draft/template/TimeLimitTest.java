package org.sgreport.draft.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.language.en.English;
import org.sgreport.load.Loader;
import org.sgreport.model.Report;
import org.sgreport.source.Sources;
import org.sgreport.support.Folders;

/** A template that neither prints nor ends is ended, in a loop or in a pattern. */
class TimeLimitTest {
  private static final Path BASE = Folders.PROJECT.resolve("src/test/resources/spec/render/base");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#list 1.. as i><#list 1..1000000000 as j></#list></#list>\n",
        "<#if (\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\"?matches(\"(a|aa)+\\\\1c\"))></#if>\n",
        "${\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\"?replace(\"(a*a*a*a*a*a*)*c\", \"\", \"r\")}\n"
      })
  void aTemplateThatNeitherPrintsNorEndsIsEnded(String template) {
    Folders.copy(BASE, folder);
    Path report = folder.resolve("report");
    Folders.write(report.resolve("body.md.ftl"), template);
    Diagnostics diagnostics = new Diagnostics();
    Sources sources = new Sources(folder);
    Report read = new Loader(sources, diagnostics).load(report, folder).report().orElseThrow();
    TemplateRunner runner =
        new TemplateRunner(List.of(report), sources, diagnostics, Duration.ofSeconds(1));
    assertThat(runner.run(read, English.INSTANCE)).isEmpty();
    assertThat(diagnostics.sorted())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.rule()).isEqualTo("template/too-long");
              assertThat(d.message()).isEqualTo("the template did not end within 1 seconds");
            });
  }
}
