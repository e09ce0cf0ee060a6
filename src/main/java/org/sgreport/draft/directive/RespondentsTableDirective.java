package org.sgreport.draft.directive;

import java.util.ArrayList;
import java.util.List;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.selection.Member;
import org.sgreport.draft.selection.Selection;
import org.sgreport.draft.selection.Selector;
import org.sgreport.draft.wording.MemberNames;
import org.sgreport.tally.Grid;
import org.sgreport.tally.GridRow;

/** {@code <@respondents_table/>}: who replied, and when, on a line of its own. */
final class RespondentsTableDirective implements Directive {
  @Override
  public String name() {
    return "respondents_table";
  }

  @Override
  public String prints() {
    return "on a line of its own: who replied, and when, as a table";
  }

  @Override
  public List<Parameter> parameters() {
    return Selector.REPLIES;
  }

  @Override
  public Expansion expand(Call call) {
    return Selector.counted(call.with("articles", "false").with("form", "name"))
        .<Expansion>map(s -> table(call, s))
        .orElseGet(Expansion.Refused::new);
  }

  private static Expansion table(Call call, Selection selection) {
    Call plain = call.with("articles", "false").with("form", "name");
    MemberNames names = new MemberNames(plain, selection.ofStates());
    List<GridRow> rows = new ArrayList<>();
    selection.members().stream()
        .filter(m -> !m.withheld())
        .forEach(m -> rows.add(new GridRow().text(names.of(m)).text(received(call, m))));
    int withheld = (int) selection.members().stream().filter(Member::withheld).count();
    if (withheld > 0) {
      String words = call.context().language().replyWords().unnamed(withheld, selection.ofStates());
      rows.add(new GridRow().text(call.context().language().capitalized(words)).text(""));
    }
    return new Expansion.Tabulated(
        Grid.of(call.context().language().listHeads().respondents(), rows), selection.places());
  }

  private static String received(Call call, Member member) {
    return call.context().report().contributions().all().stream()
        .filter(c -> c.key().equals(member.key()))
        .flatMap(c -> c.reply().stream())
        .flatMap(r -> r.received().stream())
        .findFirst()
        .map(d -> call.context().language().date(d.value()))
        .orElse("");
  }
}
