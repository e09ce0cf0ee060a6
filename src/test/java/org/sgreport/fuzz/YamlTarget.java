package org.sgreport.fuzz;

import java.util.List;

/** Any bytes as an input file: read, checked, put into the canonical form, rendered. */
final class YamlTarget {
  private static final Target TARGET =
      Target.of(
          List.of(
              "report/report.yaml",
              "report/measures.yaml",
              "report/states/CHE.yaml",
              "report/agencies/unodc.yaml",
              "treaties/lamp-treaty.yaml"),
          "validate/base");

  private YamlTarget() {}

  static List<byte[]> seeds() {
    return TARGET.seeds();
  }

  public static void fuzzerTestOneInput(byte[] data) {
    TARGET.with(data, YamlTarget::tryAll);
  }

  private static void tryAll() {
    int valid = TARGET.run("validate", "report", "treaties");
    if (TARGET.run("fmt", "report") == 0 && TARGET.run("fmt", "--check", "report") != 0) {
      throw new AssertionError("fmt wrote something that is not in its form");
    }
    if (TARGET.run("validate", "report", "treaties") != valid) {
      throw new AssertionError("fmt changed whether the inputs are valid");
    }
    TARGET.run("render", "--emit", "document", "report");
  }
}
