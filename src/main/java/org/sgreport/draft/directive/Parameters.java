package org.sgreport.draft.directive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sgreport.draft.call.Parameter;

/** The parameters of a directive, put together from those that several have in common. */
final class Parameters {
  private Parameters() {}

  /** Of several with one name, the first. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static List<Parameter> all(List<Parameter>... parts) {
    Map<String, Parameter> byName = new LinkedHashMap<>();
    List.of(parts).forEach(part -> part.forEach(p -> byName.putIfAbsent(p.name(), p)));
    return new ArrayList<>(byName.values());
  }

  static List<Parameter> without(List<Parameter> parameters, String... names) {
    return parameters.stream().filter(p -> !List.of(names).contains(p.name())).toList();
  }
}
