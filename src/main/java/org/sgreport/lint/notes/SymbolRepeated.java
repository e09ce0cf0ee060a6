package org.sgreport.lint.notes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.Sentences;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.text.Figures;

/** A symbol in the sentence and again in its note. */
final class SymbolRepeated extends TextRule {
  private static final Pattern SYMBOL =
      Pattern.compile("\\b(?:A|E|S|ST|CTOC|CAC)/[A-Z\\d][\\w./]*\\d");
  private static final Pattern MARK = Pattern.compile("\\[\\^(\\d+)]");

  SymbolRepeated() {
    super(Rule.info("notes/symbol-repeated"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit :
        text.units(TextUnit.Kind.PARAGRAPH, TextUnit.Kind.SUBPARAGRAPH, TextUnit.Kind.SUMMARY)) {
      if (!MARK.matcher(unit.marked()).find()) {
        continue;
      }
      for (Sentences.Sentence sentence : Sentences.of(unit.marked())) {
        MARK.matcher(sentence.words())
            .results()
            .map(m -> text.note(Figures.parse(m.group(1))))
            .flatMap(Optional::stream)
            .forEach(note -> check(unit, sentence.words(), note, findings));
      }
    }
  }

  private static void check(TextUnit unit, String sentence, TextUnit note, Findings findings) {
    Matcher symbol = SYMBOL.matcher(note.text());
    while (symbol.find()) {
      if (sentence.contains(symbol.group())) {
        findings.add(
            unit,
            symbol.group(),
            "`" + symbol.group() + "` is both in the sentence and in its note",
            "leave one");
      }
    }
  }
}
