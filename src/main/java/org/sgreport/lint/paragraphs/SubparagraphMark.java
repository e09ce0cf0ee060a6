package org.sgreport.lint.paragraphs;

import java.util.List;
import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.text.Enumerator;

/** {@code (c)} after {@code (a)}. */
final class SubparagraphMark extends TextRule {
  SubparagraphMark() {
    super(Rule.error("paragraphs/subparagraph-mark"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (List<TextUnit> series : Subparagraphs.series(text)) {
      for (int i = 0; i < series.size(); i++) {
        Block.Subparagraph item = Subparagraphs.of(series.get(i));
        String next = Enumerator.subparagraph(item.depth(), i + 1);
        if (!item.enumerator().equals(next)) {
          findings.add(
              series.get(i),
              item.enumerator(),
              "`" + item.enumerator() + "` is used where " + next + " is expected",
              "mark the items (a), (b), and those below them (i), (ii)");
          break;
        }
      }
    }
  }
}
