package org.sgreport.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.lint.text.Fixable;
import org.sgreport.lint.text.Fixable.Edit;
import org.sgreport.model.House;
import org.sgreport.model.Report;

/**
 * Fixes lines of templates and text fields by the rules that can do so safely. Quotations, titles
 * in italics, addresses, directives and what is in braces are left as they are.
 */
public final class Fixer {
  private static final char HIDDEN = '\uE000';
  private static final Pattern NOT_PROSE =
      Pattern.compile(
          "<[@#/][^>]*(?:>|$)|<#--.*|\\$\\{[^}]*}|\\{[^}]*}|“[^”]*”|(?<!\\*)\\*(?!\\*)[^*]*\\*|<[^>]*>"
              + "|\\[\\^?[^\\]]*](?:\\([^)]*\\))?:?|(?:https?://|www\\.)\\S+|^\\s*(?:#+|\\d+\\.|\\|.*)");
  private static final Pattern OPEN_TAG = Pattern.compile("<[@#/](?!--)[^>]*$");

  /** The rule that makes marks curly, which then show what is quoted and must be left alone. */
  private static final String MARKS = "typography/straight-quotes";

  /** A line has marks within marks at most. */
  private static final int ROUNDS = 3;

  private final Optional<LocalDate> date;
  private final List<Fixable> rules;
  private final List<String> right;

  public Fixer(Report report) {
    this.date = report.masthead().date();
    this.rules =
        LintRules.of(Optional.of(report)).stream()
            .filter(rule -> Policy.of(report).runs(rule, date))
            .filter(Fixable.class::isInstance)
            .map(Fixable.class::cast)
            .toList();
    this.right = report.houses().stream().flatMap(House::right).toList();
  }

  /** The lines as they should be, as many as they were; a tag may go over several. */
  public List<String> fixed(List<String> lines) {
    List<String> fixed = new ArrayList<>();
    boolean inTag = false;
    for (String line : lines) {
      int end = inTag ? line.indexOf('>') + 1 : 0;
      boolean whole = inTag && end == 0;
      fixed.add(whole ? line : line.substring(0, end) + fixed(line.substring(end)));
      inTag = whole || OPEN_TAG.matcher(line.substring(end)).find();
    }
    return fixed;
  }

  /** The line as it should be; the same line where nothing can be fixed. */
  public String fixed(String line) {
    String fixed = line;
    for (int round = 0; round < ROUNDS; round++) {
      fixed = fixedBy(fixed, true);
    }
    return fixedBy(fixed, false);
  }

  private String fixedBy(String line, boolean marks) {
    String fixed = line;
    for (Fixable rule : rules) {
      boolean ofMarks = rule.rule().id().equals(MARKS);
      fixed = ofMarks == marks ? fixed(fixed, rule) : fixed;
    }
    return fixed;
  }

  private String fixed(String line, Fixable rule) {
    StringBuilder fixed = new StringBuilder(line);
    List<Edit> edits = new ArrayList<>(rule.edits(hidden(line), date));
    edits.sort(Comparator.comparingInt(Edit::start).reversed());
    for (Edit edit : edits) {
      if (hidden(line).substring(edit.start(), edit.end()).indexOf(HIDDEN) < 0) {
        fixed.replace(edit.start(), edit.end(), edit.words());
      }
    }
    return fixed.toString();
  }

  private String hidden(String line) {
    StringBuilder hidden = new StringBuilder(line);
    for (Matcher m = NOT_PROSE.matcher(line); m.find(); ) {
      hidden.replace(m.start(), m.end(), String.valueOf(HIDDEN).repeat(m.group().length()));
    }
    for (String words : right) {
      for (int at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + words.length())) {
        hidden.replace(at, at + words.length(), String.valueOf(HIDDEN).repeat(words.length()));
      }
    }
    return hidden.toString();
  }
}
