package org.sgreport.lint.numbers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Inline;
import org.sgreport.document.PlainText;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.Sentences;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.text.Figures;
import org.sgreport.text.NumberWords;
import org.sgreport.text.ProsePattern;

/** {@code 3 States}, where words serve up to nine. */
final class WordsBelowTen extends TextRule {
  private static final Pattern SMALL =
      Pattern.compile(
          "(?=[1-9] )(?<![\\d.,$€£(/–-])\\b([1-9]) (?=(?!(?:per|percentage|million|billion|thousand|km|kilomet|hectare|"
              + "metre|hour|minute|kg|ton|degree|to|and|or|as|in|on|at|of|the|above|below|is|was|are|were|has|had|years? old|\\p{Ll}+ed)\\b)(?:(?!(?:its|their|the|an?|this|that|his|her|our|of|in|on|at|to|for|with|by|from|and|or)\\b)\\p{Ll}+ ){0,2}(?:\\p{Ll}{3,}s|women|men|children|people)\\b|(?:Member )?States|Governments)");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?i)(?:group of|articles?|paragraphs?|paras?\\.|sections?|sect\\.|chapters?|chap\\.|goals?|targets?|tables?|figures?|"
              + "annex|notes?|nos?\\.|items?|pages?|rules?|options?|phases?|steps?|part|parts|volume|age|aged|under|to|\\d[.\\d]*(?:,| and|, and| or| out of| in| of)) $|\\([^()]*$");
  private static final Pattern LARGE =
      ProsePattern.of(
          "(?<![\\d./,])\\b(?!(?:19|20)\\d\\d\\b)[1-9][\\d,]+\\b(?! (?:{month}|per cent))(?![-–/]\\d)");

  private static final Pattern NOUN = Pattern.compile("^[\\p{L}-]+(?: \\p{L}+)?");

  WordsBelowTen() {
    super(Rule.warning("numbers/words-below-ten"));
  }

  /** What a template asks to be a figure though no larger one is near. */
  private static void computed(TextUnit unit, Findings findings) {
    if (LARGE.matcher(unit.own()).find()) {
      return;
    }
    for (Inline inline : unit.content()) {
      if (inline instanceof Inline.Computed computed
          && computed.evidence().query().contains(" figures=\"true\"")) {
        String figure = PlainText.withoutMarks(computed.children());
        if (figure.matches("[1-9]")) {
          findings.add(
              unit,
              figure,
              "`" + figure + "` is a figure below ten",
              "remove figures=true, so that `"
                  + NumberWords.of(Figures.parse(figure))
                  + "` is printed");
        }
      }
    }
  }

  /** Whether ten or more of the same stand elsewhere in the unit: one series, all in figures. */
  private static boolean hasMore(TextUnit unit, String behind) {
    Matcher noun = NOUN.matcher(behind);
    return noun.find()
        && Pattern.compile("\\d{2}\\s+" + Pattern.quote(noun.group()) + "\\b")
            .matcher(unit.own())
            .find();
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.prose()) {
      computed(unit, findings);
      for (Sentences.Sentence sentence : unit.sentences()) {
        Matcher small = SMALL.matcher(sentence.words());
        while (small.find()) {
          String before = sentence.words().substring(0, small.start());
          if (!NUMBERED.matcher(before).find()
              && !LARGE.matcher(sentence.words()).find()
              && !hasMore(unit, sentence.words().substring(small.end()))) {
            String words = small.group().strip();
            findings.add(
                unit,
                words + " ",
                "`" + words + "` is a figure below ten",
                "write `" + NumberWords.of(Figures.parse(words)) + "`");
          }
        }
      }
    }
  }
}
