package org.sgreport.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Rule;
import org.sgreport.diagnostic.Span;
import org.sgreport.source.Sources;
import org.sgreport.support.Folders;

/** Signs that a format would take for its own, in paths and in messages. */
class DiagnosticPrintersTest {
  private static String printed(String format, String path, String message) {
    return printed(format, Span.onLine(path, 3, 5, 8), message);
  }

  private static String printed(String format, Span span, String message) {
    Diagnostic diagnostic = Rule.warning("area/rule").at(span, message, "do otherwise");
    return DiagnosticPrinters.find(format)
        .orElseThrow()
        .print(List.of(diagnostic), new Sources(Folders.PROJECT), new Display(Paint.PLAIN, 80));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "github | a,b.yaml | 50% of it | file=a%2Cb.yaml,line=3,col=5,endLine=3 | ::50%25 of it; do",
        "github | a:b.yaml | a: b, c    | file=a%3Ab.yaml,      | ::a: b, c; do otherwise",
        "concise | a.yaml | 50% of it  | a.yaml:3:5: warning    | 50% of it",
        "sarif | a b.yaml  | 50% of it  | \"startColumn\" : 5    | \"endColumn\" : 8",
        "sarif | a b.yaml  | 50% of it  | \"startLine\" : 3      | a%20b.yaml",
        "junit | a.yaml    | a < b & c  | a &lt; b &amp; c       | area/rule",
        "json  | a.yaml    | say \"a\"  | \\\"a\\\"              | area/rule"
      })
  void eachFormatWritesThemOut(
      String format, String path, String message, String one, String other) {
    assertThat(printed(format, path, message)).contains(one, other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text    | 4 | a.pdf: p. 4, para. 17: warning[area/rule]: it is wrong",
        "text    | 0 | a.pdf: para. 17: warning[area/rule]: it is wrong",
        "concise | 4 | a.pdf: p. 4, para. 17: warning[area/rule]: it is wrong; do otherwise",
        "github  | 4 | ::warning file=a.pdf,title=area/rule::a.pdf: p. 4, para. 17: it is wrong;",
        "json    | 4 | \"page\" : 4,",
        "json    | 0 | \"page\" : null,",
        "json    | 4 | \"paragraph\" : \"para. 17\",",
        "json    | 4 | \"line\" : null,",
        "sarif   | 4 | \"fullyQualifiedName\" : \"p. 4, para. 17\"",
        "junit   | 4 | name=\"area/rule a.pdf: p. 4, para. 17\""
      })
  void aFileWithoutLinesHasAPageAndAParagraph(String format, int page, String expected) {
    Span span = Span.onPage("a.pdf", page).in(20, "para. 17");
    assertThat(printed(format, span, "it is wrong")).contains(expected).doesNotContain("region");
  }
}
