package org.sgreport.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.diagnostic.Span;
import org.sgreport.model.Masthead;
import org.sgreport.model.Status;
import org.sgreport.source.Source;

/**
 * What a new report leaves to be filled, such as {@code [to be filled: the title]}: a warning in a
 * draft, an error in a final report.
 */
public final class Placeholders {
  public static final Rule RULE = Rule.warning("report/placeholder");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\[to be filled\\b[^\\]]*]?");

  private Placeholders() {}

  /** What stands for words that are still to come. */
  public static String of(String what) {
    return "[to be filled: " + what + "]";
  }

  /** Looks at inputs and templates as they were written. */
  public static void check(List<Source> sources, Masthead masthead, Diagnostics diagnostics) {
    Rule rule = weighed(RULE, Optional.of(masthead));
    for (Source source : sources) {
      if (source.text().contains("[to be filled")) {
        check(source, rule, diagnostics);
      }
    }
  }

  private static void check(Source source, Rule rule, Diagnostics diagnostics) {
    for (int number = 1; number <= source.lines().size(); number++) {
      String line = source.line(number);
      for (Matcher found = PLACEHOLDER.matcher(line); found.find(); ) {
        int column = line.codePointCount(0, found.start()) + 1;
        diagnostics.add(
            rule.at(
                Span.onLine(source.path(), number, column, column + found.group().length()),
                "`" + found.group() + "` is still to be filled",
                "write what belongs there, or delete it"));
      }
    }
  }

  /** The rule, as an error where the report is final. */
  static Rule weighed(Rule rule, Optional<Masthead> masthead) {
    boolean isFinal = masthead.filter(m -> m.status() == Status.FINAL).isPresent();
    return isFinal ? Rule.error(rule.id()) : rule;
  }
}
