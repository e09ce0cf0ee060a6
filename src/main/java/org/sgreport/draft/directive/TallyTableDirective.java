package org.sgreport.draft.directive;

import java.util.List;
import org.sgreport.diagnostic.Span;
import org.sgreport.model.CodeFrame;
import org.sgreport.tally.Grid;
import org.sgreport.tally.TallyTables;

/**
 * {@code <@tally_table by="matrix" group="legislation"/>}: the tally as a table, on a line of its
 * own.
 */
final class TallyTableDirective implements Directive {
  @Override
  public String name() {
    return "tally_table";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.optional("by", "measure, group or matrix; measure if not given"),
        Parameter.optional("group", "only the measures of this group of measures.yaml"));
  }

  @Override
  public Expansion expand(Call call) {
    CodeFrame codeFrame = call.context().report().codeFrame();
    List<String> groups = codeFrame.groups().stream().map(g -> g.id().value()).toList();
    boolean known =
        call.given("group").isEmpty()
            || call.known("group", "group of measures", groups).isPresent();
    if (!known) {
      return Expansion.NOTHING;
    }
    TallyTables tables = new TallyTables(call.context().tally(), codeFrame, call.text("group"));
    Grid grid =
        switch (call.choice("by", List.of("measure", "group", "matrix"))) {
          case "group" -> tables.byGroup();
          case "matrix" -> tables.matrix();
          default -> tables.byMeasure();
        };
    List<Span> inputs =
        call.context().report().states().stream()
            .filter(s -> s.responded())
            .map(s -> s.contributor().at())
            .toList();
    return Expansion.table(grid, inputs);
  }
}
