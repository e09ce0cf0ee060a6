package org.sgreport.draft.template;

import freemarker.core.DirectiveCallPlace;
import freemarker.core.Environment;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.document.Evidence;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Context;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.call.Position;

/** Lets FreeMarker call a directive: checks its arguments, and prints what takes its place. */
final class DirectiveAdapter implements TemplateDirectiveModel {
  /** What the directives of one rendering share. */
  record Shared(
      Context context,
      TemplateFolders templates,
      TemplateOutput output,
      List<Evidence> evidence,
      PrintedWords printed,
      Bodies bodies,
      Diagnostics diagnostics) {}

  private static final Position UNKNOWN = new Position(false, false);

  private final Directive directive;
  private final Shared shared;
  private List<Parameter> parameters;

  DirectiveAdapter(Directive directive, Shared shared) {
    this.directive = directive;
    this.shared = shared;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public void execute(
      Environment env, Map params, TemplateModel[] loopVars, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    CallText text = callText(env.getCurrentDirectiveCallPlace());
    Map<String, String> arguments = arguments(params);
    if (directive.name().equals("else") || !shared.bodies.passOver()) {
      print(env, arguments, text, body);
    }
  }

  private void turn(Environment env, CallText text) {
    if (shared.bodies.isOpen()) {
      shared.bodies.turn(env);
    } else {
      shared.diagnostics.add(
          DirectiveRules.BAD_ARGUMENT.at(
              text.span(),
              "`else` stands outside of `when`",
              "put it between <@when …> and </@when>"));
    }
  }

  private void print(
      Environment env, Map<String, String> arguments, CallText text, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    ArgumentCheck check =
        new ArgumentCheck(directive.name(), parameters(), arguments, text, shared.diagnostics);
    if (!check.fits(body != null)) {
      env.getOut().write(Expansions.COMPLAINED);
      return;
    }
    Expansion expansion = directive.expand(call(env, arguments, text));
    if (expansion instanceof Expansion.OwnBody own) {
      shared.bodies.print(body, own.first(), env);
    } else if (expansion instanceof Expansion.Otherwise) {
      turn(env, text);
    } else {
      Expansions printed = new Expansions(shared, directive.name(), query(arguments), text);
      env.getOut().write(printed.markdown(expansion));
    }
  }

  /** Put together at the first call: most templates use few directives. */
  private List<Parameter> parameters() {
    if (parameters == null) {
      parameters = directive.parameters();
    }
    return parameters;
  }

  private Call call(Environment env, Map<String, String> arguments, CallText text) {
    Supplier<Position> position =
        () -> env.getOut() == shared.output ? shared.output.position() : UNKNOWN;
    return new Call(shared.context, arguments, text::argument, position, shared.diagnostics);
  }

  private static Map<String, String> arguments(Map<?, ?> params) throws TemplateException {
    Map<String, String> arguments = new LinkedHashMap<>();
    for (Map.Entry<?, ?> argument : params.entrySet()) {
      arguments.put(ArgumentNames.meant((String) argument.getKey()), text(argument.getValue()));
    }
    return arguments;
  }

  private static String text(Object value) throws TemplateException {
    if (value == null) {
      return ArgumentCheck.UNDEFINED;
    }
    if (value instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    return value instanceof TemplateBooleanModel flag
        ? String.valueOf(flag.getAsBoolean())
        : String.valueOf(value);
  }

  private CallText callText(DirectiveCallPlace place) {
    ShownTemplate shown = shared.templates.shown(place.getTemplate().getSourceName());
    return new CallText(
        shown.source(),
        shown.span(
            place.getBeginLine(),
            place.getBeginColumn(),
            place.getEndLine(),
            place.getEndColumn()));
  }

  /** With its arguments in the order of the table of directives. */
  private String query(Map<String, String> arguments) {
    return parameters().stream()
        .map(Parameter::name)
        .filter(arguments::containsKey)
        .map(name -> " " + name + "=\"" + arguments.get(name) + "\"")
        .collect(Collectors.joining("", directive.name(), ""));
  }
}
