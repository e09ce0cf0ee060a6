package org.sgreport.lint.spelling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Mending;
import org.sgreport.lint.text.Piece;

/** {@code organisation}, which the Organization spells with z. */
final class Ize implements Mending {
  private static final Rule RULE = Rule.warning("spelling/ize");

  @Override
  public Rule rule() {
    return RULE;
  }

  private static final Pattern WORD =
      Pattern.compile(
          "(?i)\\b(\\p{L}*(?:%s))is(e|es|ed|er|ers|ing|ation|ations|ational)\\b"
              .formatted(
                  "organ|real|recogn|util|priorit|criminal|mobil|final|minim|maxim|standard|harmon|special|stabil|summar|author|capital|character|civil|digit|formal|general|global|industrial|institutional|legal|liberal|local|marginal|modern|national|neutral|normal|optim|penal|privat|rational|regular|sensit|social|subsid|sympath|systemat|urban|victim|visual|apolog|categor|custom|decentral|democrat|econom|equal|fertil|hospital|jeopard|material|memor|operational|polar|revital|scrutin|stigmat|traumat|vandal|central|crystal|crit"));

  /** Official names that keep their s. */
  private static final Pattern NAME =
      Pattern.compile(
          "^Organisation for (?:Economic|the Prohibition)|^Organisation internationale");

  @Override
  public void lint(LintText text, Findings findings) {
    for (Piece piece : text.pieces()) {
      Matcher word = WORD.matcher(piece.own());
      while (word.find()) {
        if (!NAME.matcher(piece.own().substring(word.start())).find()) {
          findings.add(
              RULE,
              piece,
              word.group(),
              "`" + word.group() + "` is spelled with -iz-",
              "write `" + word.group(1) + "iz" + word.group(2) + "`");
        }
      }
    }
  }

  @Override
  public List<Edit> edits(String words, Optional<LocalDate> date) {
    return WORD.matcher(words)
        .results()
        .filter(m -> !NAME.matcher(words.substring(m.start())).find())
        .map(m -> new Edit(m.start(), m.end(), m.group(1) + "iz" + m.group(2)))
        .toList();
  }
}
