package org.sgreport.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.language.en.English;
import org.sgreport.model.Inputs;
import org.sgreport.source.Located;
import org.sgreport.text.Similar;

/** A session begins with an ordinal number in words, or with a year. */
final class SessionName extends RuleOfInputs {
  /** More than the sessions that any organ has held. */
  private static final int MOST = 200;

  private static final List<String> ORDINALS =
      IntStream.rangeClosed(1, MOST).mapToObj(English.INSTANCE.numerals()::ordinal).toList();

  SessionName() {
    super(Rule.warning("report/session"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    inputs.reportFile().stream()
        .flatMap(file -> file.settings().places().sessions().stream())
        .flatMap(session -> slip(session).stream())
        .forEach(diagnostics::add);
  }

  /** A word that is nearly an ordinal number; other words may be names of sessions. */
  private Optional<Diagnostic> slip(Located<String> session) {
    String word = session.value().strip().split("\\s+")[0];
    String plain = English.INSTANCE.capitalized(word.toLowerCase(Locale.ROOT));
    return Optional.of(plain)
        .filter(w -> !ORDINALS.contains(w))
        .flatMap(w -> Similar.closest(w, ORDINALS))
        .map(
            right ->
                rule()
                    .at(
                        session.at(),
                        "`" + word + "` is no ordinal number",
                        "write `"
                            + right
                            + session.value().strip().substring(word.length())
                            + "`"));
  }
}
