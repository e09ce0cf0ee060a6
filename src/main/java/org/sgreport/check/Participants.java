package org.sgreport.check;

import java.util.List;
import java.util.stream.Stream;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.reference.Candidates;
import org.sgreport.reference.Resolution;
import org.sgreport.reference.StateResolver;
import org.sgreport.reference.States;
import org.sgreport.source.Located;

/** Looks a State's code up, and says what was probably meant by one that does not exist. */
final class Participants {
  private static final int MOST = 3;

  private Participants() {}

  static void check(Rule rule, Located<String> code, Diagnostics diagnostics) {
    if (States.all().find(code.value()).isEmpty()) {
      diagnostics.add(
          rule.at(
              code.at(),
              "no State has the code `" + code.value() + "`",
              Candidates.help(meant(code))));
    }
  }

  /** The State that the file is named for comes first. */
  private static List<String> meant(Located<String> code) {
    Resolution written = StateResolver.resolve(code.value());
    Stream<String> named = Stream.of(FileNames.stem(code.at().path())).filter(FileNames::isState);
    return Stream.of(named, written.key().stream(), written.candidates().stream())
        .flatMap(codes -> codes)
        .distinct()
        .limit(MOST)
        .toList();
  }
}
