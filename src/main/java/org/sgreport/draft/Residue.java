package org.sgreport.draft;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Block;
import org.sgreport.document.Document;
import org.sgreport.document.Inline;
import org.sgreport.document.PlainText;
import org.sgreport.draft.markdown.MarkdownRules;
import org.sgreport.source.Sources;

/**
 * A last look at the finished document: what still has the form of a mark or a directive would be
 * printed as it is.
 */
final class Residue {
  /** Without one of these there is nothing to look for. */
  private static final String SIGNS = "{}<[]#*|";

  private static final Pattern MARK =
      Pattern.compile(
          "\\{(?:-|annex|-? ?#[a-z0-9-]+|lint-ignore [^}]*)}|</?[@#]\\w+|\\[\\^\\w+]"
              + "|^#{1,6} ?\\p{L}|\\*\\*|\\| ?:?---");
  private static final Pattern REFERENCE =
      Pattern.compile("\\[\\s*(?:]\\s*\\(?|\\()\\s*#[\\w-]+(?: ?\\))?|]\\(#[\\w-]+\\)");
  private static final Pattern KEY = Pattern.compile("(?<!\\{(?:-|annex)? ?)#[\\w-]+}");

  private final Sources sources;
  private final Diagnostics diagnostics;

  Residue(Sources sources, Diagnostics diagnostics) {
    this.sources = sources;
    this.diagnostics = diagnostics;
  }

  /** Adds {@code markdown/unknown-mark} for each block that has some left. */
  void check(Document document) {
    document.summary().forEach(p -> check(p.content(), p.place()));
    document.body().forEach(this::check);
    document.notes().forEach(n -> check(n.content(), n.place()));
  }

  private void check(Block block) {
    check(block.content(), block.place());
    block.blocks().forEach(this::check);
    if (block instanceof Block.Table table) {
      table.rows().all().forEach(row -> row.forEach(c -> check(c.content(), table.place())));
    }
  }

  /** What has a backslash before it, or comes from an expression, is meant to be printed. */
  private boolean isMeant(Span span, Span block) {
    String line = sources.find(span.path()).map(s -> s.line(span.line())).orElse("");
    int length = line.codePointCount(0, line.length());
    int at = line.offsetByCodePoints(0, Math.min(span.column() - 1, length));
    return span.equals(block) || line.substring(0, at).endsWith("\\");
  }

  private void check(List<Inline> content, Span place) {
    String text = PlainText.withoutMarks(content);
    if (SIGNS.chars().anyMatch(sign -> text.indexOf(sign) >= 0)) {
      look(text, place);
    }
  }

  private void look(String text, Span place) {
    each(
        MARK,
        text,
        place,
        mark -> "write it as the manual has it, or in other words if no mark is meant");
    each(
        REFERENCE,
        text,
        place,
        mark ->
            "write " + mark.replaceFirst(".*#([\\w-]+).*", "[](#$1)") + " to refer to a paragraph");
    each(KEY, text, place, mark -> "write {" + mark + " for a key");
  }

  private void each(Pattern left, String text, Span place, UnaryOperator<String> help) {
    left.matcher(text)
        .results()
        .map(MatchResult::group)
        .forEach(mark -> complain(mark, place, help.apply(mark)));
  }

  private void complain(String mark, Span place, String help) {
    Span span = sources.find(place, mark);
    if (!isMeant(span, place)) {
      diagnostics.add(
          MarkdownRules.UNKNOWN_MARK.at(span, "`" + mark + "` would be printed as it is", help));
    }
  }
}
