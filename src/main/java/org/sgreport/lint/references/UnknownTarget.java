package org.sgreport.lint.references;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.text.Figures;

/** {@code (see para. 120)} in a report of 40 paragraphs. */
final class UnknownTarget extends TextRule {
  private static final Pattern OWN =
      Pattern.compile(
          "\\(see (?:also )?paras?\\. (\\d++)(?!\\.[\\dIVX]| of\\b)|\\bparagraphs? (\\d+) (?:above|below|of the present report)");

  /** With nothing behind it that says of what it is a part. */
  private static final Pattern PART =
      Pattern.compile(
          "(?=chapter|annex|table|section)(?<=\\b(?:[Ii]n|[Ss]ee|with|by|from|and) )(chapter|annex|table|section(?= [IVXLC])) ([IVXLC]+|\\d{1,3})(?=[.,;)](?!\\d)|$| (?:above|below)\\b| (?:to|of|in) the present (?:report|document|note|letter)\\b)");

  /** In a unit that names no other text, of which it could be a paragraph. */
  private static final Pattern ALONE =
      Pattern.compile(
          "\\b(?:[Ii]n|[Ss]ee|[Bb]y|[Ff]rom|[Uu]nder|[Aa]s|[Ww]ith) (paragraph (\\d++))(?!\\.?[\\dIVX]| ?\\(| of\\b| in\\b|,? and \\d|[–-])");

  private static final Pattern OTHER_TEXT =
      Pattern.compile(
          "(?i)resolution|decision|convention|covenant|statement|declaration|agreement|\\b[AES]/|\\bits report|earlier report|letter|article|judg|annex|document|guideline|rule|strategy|programme of");

  UnknownTarget() {
    super(Rule.error("references/unknown-target"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    Set<Integer> numbers = new HashSet<>();
    text.document().body().stream()
        .filter(Block.Paragraph.class::isInstance)
        .forEach(b -> numbers.add(((Block.Paragraph) b).number()));
    parts(text, findings);
    for (TextUnit unit : text.prose()) {
      alone(unit, numbers, findings);
      Matcher own = OWN.matcher(unit.own());
      while (unit.own().contains("para") && own.find()) {
        String number = own.group(1) == null ? own.group(2) : own.group(1);
        if (!numbers.contains(Figures.parse(number))) {
          findings.add(
              unit,
              own.group(),
              "there is no paragraph " + number,
              "refer to a paragraph that exists");
        }
      }
    }
  }

  private static void alone(TextUnit unit, Set<Integer> numbers, Findings findings) {
    if (unit.is(TextUnit.Kind.NOTE) || !unit.own().contains("paragraph ")) {
      return;
    }
    boolean ofOwn = !OTHER_TEXT.matcher(unit.text()).find();
    for (Matcher alone = ALONE.matcher(unit.own()); ofOwn && alone.find(); ) {
      boolean typed =
          OWN.matcher(unit.own()).region(alone.start(), unit.own().length()).lookingAt();
      if (!numbers.contains(Figures.parse(alone.group(2))) && !typed) {
        findings.add(
            unit,
            alone.group(1),
            "there is no paragraph " + alone.group(2),
            "refer to a paragraph that exists");
      }
    }
  }

  /** Chapters, annexes and tables; notes cite those of other documents. */
  private static void parts(LintDocument text, Findings findings) {
    DocumentParts parts = new DocumentParts(text.document());
    for (TextUnit unit :
        text.units(TextUnit.Kind.SUMMARY, TextUnit.Kind.PARAGRAPH, TextUnit.Kind.SUBPARAGRAPH)) {
      for (Matcher part = PART.matcher(unit.own()); part.find(); ) {
        if (!parts.has(part.group(1), part.group(2))) {
          findings.add(
              unit, part.group(), "there is no " + part.group(), "refer to one that exists");
        }
      }
    }
  }
}
