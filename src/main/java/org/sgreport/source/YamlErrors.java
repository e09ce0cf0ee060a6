package org.sgreport.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Rule;
import org.sgreport.diagnostic.Span;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Says a YAML parser's complaint in a drafter's words. */
final class YamlErrors {
  private record Wording(String sign, Rule rule, String message, String help) {}

  /** What the parser says where the file ends within quotation marks: reported where they open. */
  private static final String OPEN = "unexpected end of stream";

  /** What it says of text that begins as an alias or an anchor does. */
  private static final String SIGN = "unexpected character found";

  private static final List<Wording> WORDINGS =
      List.of(
          new Wording(
              SIGN,
              SourceRules.SYNTAX,
              "the text begins with a sign that YAML keeps for itself",
              "put the text in quotation marks, or on lines of its own below `|`"),
          new Wording(
              "(TAB)",
              SourceRules.TAB,
              "there is a tab where there must be spaces",
              "indent with spaces, two a level"),
          new Wording(
              "mapping values are not allowed",
              SourceRules.SYNTAX,
              "there is a `:` where no key can be",
              "put text that contains `: ` in quotation marks, and check the indentation"),
          new Wording(
              "expected the node content",
              SourceRules.SYNTAX,
              "a value is missing here",
              "write the value, or delete the sign that asks for one"),
          new Wording(
              "sequence entries are not allowed",
              SourceRules.SYNTAX,
              "a list item cannot begin on the line of its key",
              "write `- ` and the item on a line of its own, or put a text in quotation marks"),
          new Wording(
              "expected a comment or a line break",
              SourceRules.SYNTAX,
              "the text is on the line of its `|`",
              "write the text on the lines below, indented by two more blanks"),
          new Wording(
              "could not find expected ':'",
              SourceRules.SYNTAX,
              "a key without its `:`",
              "write `key: value`, or put the text into the block above it"),
          new Wording(
              "expected <block end>",
              SourceRules.SYNTAX,
              "the indentation does not match the lines above",
              "indent lines of one list or mapping alike, and close quotation marks"),
          new Wording(
              OPEN,
              SourceRules.SYNTAX,
              "quotation marks open here and do not close",
              "close the quotation marks"),
          new Wording(
              "undefined alias",
              SourceRules.ALIAS,
              "anchors and aliases are not used in inputs",
              "put text that begins with `*` in quotation marks"),
          new Wording(
              "cannot start any token",
              SourceRules.SYNTAX,
              "the text begins with a character that YAML keeps for itself",
              "put the text in quotation marks"));

  private YamlErrors() {}

  static Diagnostic explain(Source source, YAMLException error) {
    if (!(error instanceof MarkedYAMLException marked) || marked.getProblemMark() == null) {
      return SourceRules.SYNTAX.at(
          Span.ofFile(source.path()), "the file is not YAML", "write it as `key: value` lines");
    }
    Optional<Diagnostic> typed = YamlMistakes.find(source, marked.getProblemMark().getLine() + 1);
    if (typed.isPresent()) {
      return typed.get();
    }
    String problem = String.valueOf(marked.getProblem());
    if (problem.contains("expected ',' or") && marked.getContextMark() != null) {
      return open(source, marked);
    }
    boolean begins = problem.contains(OPEN) || problem.contains(SIGN);
    boolean atItsStart = begins && marked.getContextMark() != null;
    var mark = atItsStart ? marked.getContextMark() : marked.getProblemMark();
    Span span = source.at(mark.getLine() + 1, mark.getColumn() + 1);
    return WORDINGS.stream()
        .filter(w -> problem.contains(w.sign))
        .findFirst()
        .map(w -> w.rule.at(span, w.message, w.help))
        .orElseGet(
            () ->
                SourceRules.SYNTAX.at(
                    span,
                    sentence(problem),
                    "check quotation marks, brackets, colons and indentation here"));
  }

  /** Braces or brackets are reported where they open. */
  private static Diagnostic open(Source source, MarkedYAMLException error) {
    int line = error.getContextMark().getLine() + 1;
    int column = error.getContextMark().getColumn() + 1;
    boolean brace = String.valueOf(error.getProblem()).contains("'}'");
    int semicolon = source.line(line).indexOf(';', column);
    if (semicolon >= 0) {
      return SourceRules.SYNTAX.at(
          source.at(line, source.line(line).codePointCount(0, semicolon) + 1),
          "`;` does not separate items",
          "write a comma");
    }
    return SourceRules.SYNTAX.at(
        source.at(line, column),
        "the %s at %d:%d is not closed".formatted(brace ? "brace" : "bracket", line, column),
        brace
            ? "close it with }, or write `key: value` lines"
            : "close it with ], or write `- ` lines");
  }

  private static String sentence(String problem) {
    String line = problem.lines().findFirst().orElse("the file is not YAML").strip();
    String bare = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    return bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
  }
}
