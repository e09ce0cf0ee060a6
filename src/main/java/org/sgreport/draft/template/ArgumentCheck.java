package org.sgreport.draft.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.directive.Directives;
import org.sgreport.text.Similar;

/** Whether a directive can be called so; a complaint at the place of what it does not take. */
final class ArgumentCheck {
  /** What FreeMarker gives for a word without quotation marks; no argument can be that. */
  static final String UNDEFINED = "\u0000";

  private final String directive;
  private final List<Parameter> parameters;
  private final Map<String, String> arguments;
  private final CallText text;
  private final Diagnostics diagnostics;

  ArgumentCheck(
      String directive,
      List<Parameter> parameters,
      Map<String, String> arguments,
      CallText text,
      Diagnostics diagnostics) {
    this.directive = directive;
    this.parameters = parameters;
    this.arguments = arguments;
    this.text = text;
    this.diagnostics = diagnostics;
  }

  boolean fits(boolean hasBody) {
    return bodyFits(hasBody) && valuesFit() && namesFit();
  }

  private boolean bodyFits(boolean hasBody) {
    boolean takesBody = directive.equals(Directives.WITH_BODY);
    if (takesBody != hasBody) {
      diagnostics.add(
          DirectiveRules.BAD_ARGUMENT.at(
              text.span(),
              "`" + directive + "` " + (takesBody ? "needs a body" : "takes no body"),
              takesBody ? "close it with </@" + directive + ">" : "close it at once: <@… />"));
    }
    return takesBody == hasBody;
  }

  private boolean valuesFit() {
    List<String> without =
        arguments.keySet().stream().filter(a -> arguments.get(a).equals(UNDEFINED)).toList();
    for (String name : without) {
      diagnostics.add(
          DirectiveRules.BAD_ARGUMENT.at(
              text.argument(name),
              "`" + name + "` has no value",
              isFlag(name)
                  ? "write " + name + "=true or " + name + "=false"
                  : "put it in quotation marks: " + name + "=\"penal-code\""));
    }
    return without.isEmpty();
  }

  private boolean isFlag(String name) {
    return parameters.stream()
        .anyMatch(p -> p.name().equals(name) && p.kind() == Parameter.Kind.FLAG);
  }

  private boolean namesFit() {
    List<String> names = parameters.stream().map(Parameter::name).toList();
    List<String> unknown = arguments.keySet().stream().filter(a -> !names.contains(a)).toList();
    unknown.forEach(name -> unknown(name, names));
    List<Parameter> missing =
        parameters.stream()
            .filter(p -> p.isRequired() && !arguments.containsKey(p.name()))
            .filter(p -> unknown.isEmpty())
            .toList();
    for (Parameter parameter : missing) {
      diagnostics.add(
          DirectiveRules.MISSING_ARGUMENT.at(
              text.span(),
              "`" + directive + "` needs the argument `" + parameter.name() + "`",
              "add " + parameter.name() + "=\"…\": " + parameter.doc()));
    }
    return unknown.isEmpty() && missing.isEmpty();
  }

  private void unknown(String name, List<String> names) {
    diagnostics.add(
        renamed(name)
            .map(
                now ->
                    DirectiveRules.RENAMED_ARGUMENT.at(
                        text.name(name),
                        "`" + name + "` of `" + directive + "` is called `" + now + "` now",
                        "write " + now + "=; `lint --fix` does"))
            .orElseGet(
                () ->
                    DirectiveRules.UNKNOWN_ARGUMENT.at(
                        text.argument(name),
                        "`" + directive + "` takes no argument `" + name + "`",
                        Similar.closest(name, names)
                            .map(n -> "use `" + n + "`, the argument with the most similar name")
                            .or(this::missing)
                            .orElseGet(() -> choice(names)))));
  }

  private static String choice(List<String> names) {
    return names.isEmpty() ? "delete it" : "use one of " + String.join(", ", names);
  }

  private Optional<String> renamed(String name) {
    return parameters.stream()
        .filter(p -> p.formerNames().contains(name))
        .map(Parameter::name)
        .findFirst();
  }

  /** The argument that lacks, which an unknown one may be meant for. */
  private Optional<String> missing() {
    return parameters.stream()
        .filter(p -> p.isRequired() && !arguments.containsKey(p.name()))
        .findFirst()
        .map(p -> "use `" + p.name() + "`: " + p.doc());
  }
}
