package org.sgreport.draft.directive;

import java.util.List;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;

/** {@code <@else/>}: parts the body of {@code when}. */
final class ElseDirective implements Directive {
  @Override
  public String name() {
    return "else";
  }

  @Override
  public String prints() {
    return "nothing: what follows it in `when` is printed where there is nobody";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }

  @Override
  public Expansion expand(Call call) {
    return new Expansion.Otherwise();
  }
}
