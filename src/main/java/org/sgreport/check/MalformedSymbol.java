package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Inputs;
import org.sgreport.reference.Symbols;

/** Symbols of the report, of its mandate and of its agenda follow the grammar. */
final class MalformedSymbol extends RuleOfInputs {
  MalformedSymbol() {
    super(Rule.error("symbols/malformed"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    inputs.reportFile().stream()
        .flatMap(file -> file.settings().places().symbols().stream())
        .filter(symbol -> !Symbols.isSymbol(symbol.value()))
        .forEach(
            symbol ->
                diagnostics.add(
                    rule()
                        .at(
                            symbol.at(),
                            "`" + symbol.value() + "` is not a document symbol",
                            "write it as the document has it, such as A/69/224 or A/RES/67/145")));
  }
}
