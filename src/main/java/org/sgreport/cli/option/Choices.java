package org.sgreport.cli.option;

import java.util.List;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.print.GridPrinter;
import org.sgreport.print.GridPrinters;
import org.sgreport.text.Similar;

/** Options that take one of some words. */
public final class Choices {
  private Choices() {}

  /** The word, if it is one of them; otherwise the command is refused, naming the similar one. */
  public static String check(String option, String word, List<String> words) {
    if (words.contains(word)) {
      return word;
    }
    String meant =
        Similar.closest(word, words)
            .map(w -> "; a similar one is " + w)
            .orElse("; it can be " + String.join(", ", words));
    throw new Refusal(option + " cannot be " + word + meant);
  }

  /** The printer that {@code --format} names. */
  public static GridPrinter grid(String format) {
    return GridPrinters.find(check("--format", format, GridPrinters.names())).orElseThrow();
  }
}
