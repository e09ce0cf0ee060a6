package org.sgreport.draft.directive;

import java.util.ArrayList;
import java.util.List;
import org.sgreport.diagnostic.Span;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.model.CodeFrame;
import org.sgreport.tally.Grid;
import org.sgreport.tally.TallyTables;

/**
 * {@code <@tally_table by="matrix" of="legislation"/>}: the tally as a table, on a line of its own.
 */
final class TallyTableDirective implements Directive {
  @Override
  public String name() {
    return "tally_table";
  }

  @Override
  public String prints() {
    return "on a line of its own: the tally of States as a table";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.optional(
            "by",
            "measure",
            "measure; group, for replies by regional group; matrix; or cross, for measures by group"),
        Parameter.optional("of", "all", "a group of measures of measures.yaml").formerly("group"),
        Parameter.optional(
            "among", "the regional groups", "for cross: the groups that are its columns"));
  }

  @Override
  public Expansion expand(Call call) {
    CodeFrame codeFrame = call.context().report().codeFrame();
    List<String> groups = codeFrame.groups().stream().map(g -> g.id().value()).toList();
    boolean known =
        (call.given("of").isEmpty() || call.known("of", "group of measures", groups).isPresent())
            && call.list("among").stream().allMatch(g -> isGroup(call, g));
    return known ? table(call, codeFrame) : new Expansion.Refused();
  }

  private static boolean isGroup(Call call, String key) {
    return call.known("among", key, "group of States", call.context().groups().keys()).isPresent();
  }

  private static Expansion table(Call call, CodeFrame codeFrame) {
    TallyTables tables =
        new TallyTables(
            call.context().tally(), codeFrame, call.text("of"), call.context().language());
    String by = call.choice("by", List.of("measure", "group", "matrix", "cross"));
    Grid grid =
        switch (by) {
          case "group" -> tables.byGroup();
          case "matrix" -> tables.matrix();
          case "cross" -> tables.cross(call.context().groups().of(call.list("among")));
          default -> tables.byMeasure();
        };
    List<Span> inputs = new ArrayList<>(tables.replies());
    if (!by.equals("group")) {
      inputs.addAll(tables.reported());
    }
    return new Expansion.Tabulated(grid, inputs);
  }
}
