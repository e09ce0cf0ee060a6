package org.sgreport.draft.directive;

import java.util.ArrayList;
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
  private static final String GROUP = "group";

  @Override
  public String name() {
    return "tally_table";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.optional("by", "measure, group or matrix; measure if not given"),
        Parameter.optional(GROUP, "only the measures of this group of measures.yaml"));
  }

  @Override
  public Expansion expand(Call call) {
    CodeFrame codeFrame = call.context().report().codeFrame();
    List<String> groups = codeFrame.groups().stream().map(g -> g.id().value()).toList();
    boolean known =
        call.given(GROUP).isEmpty() || call.known(GROUP, "group of measures", groups).isPresent();
    if (!known) {
      return new Expansion.Refused();
    }
    TallyTables tables =
        new TallyTables(
            call.context().tally(),
            codeFrame,
            call.text(GROUP),
            call.context().language().tallyHeads());
    String by = call.choice("by", List.of("measure", GROUP, "matrix"));
    Grid grid =
        switch (by) {
          case GROUP -> tables.byGroup();
          case "matrix" -> tables.matrix();
          default -> tables.byMeasure();
        };
    List<Span> inputs = new ArrayList<>(tables.replies());
    if (!by.equals(GROUP)) {
      inputs.addAll(tables.reported());
    }
    return new Expansion.Tabulated(grid, inputs);
  }
}
