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
  private static final int MOST = 2;

  private Participants() {}

  static void check(Rule rule, Located<String> code, Diagnostics diagnostics) {
    if (States.all().find(code.value()).isEmpty()) {
      diagnostics.add(
          rule.at(code.at(), "no State has the code `" + code.value() + "`", help(code)));
    }
  }

  /** The State that the file is named for comes first. */
  private static String help(Located<String> code) {
    String file = FileNames.stem(code.at().path());
    Resolution written = StateResolver.resolve(code.value());
    List<String> others =
        Stream.concat(written.key().stream(), written.candidates().stream())
            .filter(c -> !c.equals(file))
            .limit(MOST)
            .toList();
    if (!FileNames.isState(file)) {
      return Candidates.help(others);
    }
    String or = others.isEmpty() ? "" : ", or " + Candidates.states(others, c -> "`" + c + "`");
    return "use `" + file + "`, as the file is called" + or;
  }
}
