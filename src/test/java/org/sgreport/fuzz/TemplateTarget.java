package org.sgreport.fuzz;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Any text as the template of a report: rendered, and linted. Templates that may count to more than
 * 999 are left out: they are ended after two minutes, which is true and takes two minutes.
 */
final class TemplateTarget {
  private static final Pattern LONG = Pattern.compile("\\d{4}|\\.\\.(?![<!]?\\s*\\d)|\\.\\.\\*");

  private static final Target TARGET =
      Target.of(List.of("report/body.md.ftl"), "render/base", "render/every-node/input");

  private static final Target DIRECTIVES =
      Target.of(List.of("report/body.md.ftl"), "render/base", "render/directives/input");

  private TemplateTarget() {}

  static List<byte[]> seeds() {
    return List.of(
        TARGET.seeds().get(0), Target.seed(1, Target.content(DIRECTIVES.seeds().get(0))));
  }

  public static void fuzzerTestOneInput(byte[] data) {
    if (LONG.matcher(Target.text(data)).find()) {
      return;
    }
    Target target = Target.which(data, 2) == 0 ? TARGET : DIRECTIVES;
    target.with(data, () -> tryAll(target));
  }

  private static void tryAll(Target target) {
    target.run("validate", "report");
    if (target.run("render", "-o", "out.docx", "report") == 0) {
      target.run("lint", "report");
      target.run("lint", "out.docx");
    }
  }
}
