package org.sgreport.lint.text;

import java.util.ArrayList;
import java.util.List;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Rule;
import org.sgreport.diagnostic.Span;
import org.sgreport.source.Sources;

/** What rules found, each at the words that it is about where these can be found in the file. */
public final class Findings {
  /** One find: the diagnostic, the label and place of the unit that it is in, and its words. */
  public record Finding(Diagnostic diagnostic, String label, Span unit, String words) {}

  private final Rule rule;
  private final Sources sources;
  private final List<Finding> found = new ArrayList<>();

  /** Those of one rule. */
  public Findings(Rule rule, Sources sources) {
    this.rule = rule;
    this.sources = sources;
  }

  public List<Finding> found() {
    return List.copyOf(found);
  }

  /** Something about words of a unit; the message is completed by where the unit stands. */
  public void add(TextUnit unit, String words, String message, String help) {
    Span span = sources.find(unit.place(), words).in(unit.order() + 1, unit.label());
    found.add(
        new Finding(
            rule.at(span, span.isFile() ? message : message + ", " + unit.label(), help),
            unit.label(),
            unit.place(),
            words));
  }

  /** Something about a unit as a whole. */
  public void add(TextUnit unit, String message, String help) {
    add(unit, "", message, help);
  }

  /**
   * Something about the masthead, at words of it where the file has them and otherwise where the
   * document begins.
   */
  public void addToMasthead(LintDocument text, String words, String message, String help) {
    Span lines = text.masthead();
    Span span = sources.find(lines, words);
    add((span.equals(lines) ? text.start() : span).in(0, "masthead"), message, help);
  }

  /** Something about the document as a whole, at a place. */
  public void add(Span span, String message, String help) {
    found.add(new Finding(rule.at(span, message, help), "", span, ""));
  }
}
