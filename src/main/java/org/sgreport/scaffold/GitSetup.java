package org.sgreport.scaffold;

import java.util.List;

/** What git needs to know of documents and inputs: attributes, configuration, and a hook. */
public record GitSetup(String program) {
  /** The line of .gitattributes. */
  public static final String ATTRIBUTE = "*.docx diff=sgreport";

  /** The key of git's configuration that says how a document becomes text. */
  public static final String KEY = "diff.sgreport.textconv";

  private static final String HOOK =
      """
      #!/bin/sh
      # Written by sgreport git-setup: inputs are committed without errors, and in their form.
      top=$(git rev-parse --show-toplevel) && cd "$top" || exit 1
      SGREPORT=%1$s && export SGREPORT
      index=$(mktemp -d) || exit 1
      trap 'rm -rf "$index"' EXIT
      git checkout-index --all --prefix="$index/" && cd "$index" || exit 1
      find . -name report.yaml -exec sh -c '
        top=$1 && shift
        for file in "$@"; do
          folder=${file%%/*} && folder=${folder#./}
          git -C "$top" --literal-pathspecs diff --cached --quiet -- "$folder" && continue
          found=$("$SGREPORT" validate "$folder") || { echo "$found" >&2; exit 1; }
          "$SGREPORT" fmt --check "$folder" >&2 || { echo "fix it: sgreport fmt $folder" >&2; exit 1; }
        done' sh "$top" {} +
      """;

  public String textConverter() {
    return quoted() + " text";
  }

  /** The pre-commit hook, a shell script. */
  public String hook() {
    return HOOK.formatted(quoted());
  }

  /** Safe in a shell whatever the path. */
  private String quoted() {
    return program.matches("[\\w./-]+") ? program : "'" + program.replace("'", "'\\''") + "'";
  }

  /** What to do by hand, as lines to be read. */
  public String instructions() {
    return String.join(
        "\n",
        List.of(
            "In .gitattributes:",
            "  " + ATTRIBUTE,
            "In the configuration of git:",
            "  git config " + KEY + " \"" + textConverter() + "\"",
            "In .git/hooks/pre-commit, executable:",
            hook().indent(2).stripTrailing(),
            ""));
  }
}
