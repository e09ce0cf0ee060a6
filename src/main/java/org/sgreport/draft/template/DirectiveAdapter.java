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
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Evidence;
import org.sgreport.draft.directive.Call;
import org.sgreport.draft.directive.Context;
import org.sgreport.draft.directive.Directive;
import org.sgreport.draft.directive.Directive.Parameter;
import org.sgreport.draft.directive.DirectiveRules;
import org.sgreport.draft.directive.Directives;
import org.sgreport.draft.directive.Expansion;
import org.sgreport.draft.directive.Position;
import org.sgreport.tally.Grid;
import org.sgreport.text.Similar;

/** Lets FreeMarker call a directive: checks its arguments, marks its words, keeps its evidence. */
final class DirectiveAdapter implements TemplateDirectiveModel {
  /** What the directives of one rendering share. */
  record Shared(
      Context context,
      TemplateFolders templates,
      TemplateOutput output,
      List<Evidence> evidence,
      PrintedWords printed,
      Diagnostics diagnostics) {}

  /** What FreeMarker gives for a word without quotation marks; no argument can be that. */
  private static final String UNDEFINED = "\u0000";

  /** What stands for words that could not be computed, so that Markdown still sees a word. */
  private static final String COMPLAINED = "…";

  private static final Position UNKNOWN = new Position(false, false);

  private final Directive directive;
  private final Shared shared;

  DirectiveAdapter(Directive directive, Shared shared) {
    this.directive = directive;
    this.shared = shared;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public void execute(
      Environment env, Map params, TemplateModel[] loopVars, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    Map<String, String> arguments = arguments(params);
    CallText text = callText(env.getCurrentDirectiveCallPlace());
    if (!bodyFits(body != null, text) || !valuesFit(arguments, text) || !fits(arguments, text)) {
      env.getOut().write(COMPLAINED);
      return;
    }
    Supplier<Position> position =
        () -> env.getOut() == shared.output ? shared.output.position() : UNKNOWN;
    Call call = new Call(shared.context, arguments, text::argument, position, shared.diagnostics);
    Expansion expansion = directive.expand(call);
    if (expansion instanceof Expansion.OwnBody) {
      body.render(env.getOut());
    } else {
      env.getOut().write(words(expansion, arguments, text));
    }
  }

  private String words(Expansion expansion, Map<String, String> arguments, CallText text) {
    if (expansion instanceof Expansion.Wording wording) {
      return print(wording, arguments, text);
    }
    if (expansion instanceof Expansion.Narrative narrative) {
      return shared.templates.marked(narrative.markdown());
    }
    if (expansion instanceof Expansion.Tabulated table && text.isAlone()) {
      Evidence evidence =
          new Evidence(query(arguments), text.span(), table.inputs(), Optional.empty());
      return table(table.grid(), kept(evidence));
    }
    if (expansion instanceof Expansion.Tabulated) {
      shared.diagnostics.add(
          DirectiveRules.BAD_ARGUMENT.at(
              text.span(),
              "`" + directive.name() + "` prints a table, which is not allowed within a line",
              "put the directive on a line of its own, with blank lines around it"));
    }
    return COMPLAINED;
  }

  /** A table in Markdown, each of its cells computed; its lines have the place of the directive. */
  private String table(Grid grid, int evidence) {
    Span place = shared.evidence.get(evidence).place();
    return MarkdownTable.of(
            grid,
            shared.context.language().numerals(),
            cell -> shared.printed.marked(evidence, MarkdownFormat.escape(cell)))
        .lines()
        .map(line -> shared.templates.marked(line, place))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Map<String, String> arguments(Map<?, ?> params) throws TemplateException {
    Map<String, String> arguments = new LinkedHashMap<>();
    for (Map.Entry<?, ?> argument : params.entrySet()) {
      arguments.put((String) argument.getKey(), text(argument.getValue()));
    }
    return arguments;
  }

  private boolean valuesFit(Map<String, String> arguments, CallText text) {
    List<String> without =
        arguments.keySet().stream().filter(a -> arguments.get(a).equals(UNDEFINED)).toList();
    for (String name : without) {
      shared.diagnostics.add(
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
    return directive.parameters().stream()
        .anyMatch(p -> p.name().equals(name) && p.kind() == Parameter.Kind.FLAG);
  }

  private boolean bodyFits(boolean hasBody, CallText text) {
    boolean takesBody = directive.name().equals(Directives.WITH_BODY);
    String name = directive.name();
    if (takesBody != hasBody) {
      shared.diagnostics.add(
          DirectiveRules.BAD_ARGUMENT.at(
              text.span(),
              "`" + name + "` " + (takesBody ? "needs a body" : "takes no body"),
              takesBody ? "close it with </@" + name + ">" : "close it at once: <@… />"));
    }
    return takesBody == hasBody;
  }

  private static String text(Object value) throws TemplateException {
    if (value == null) {
      return UNDEFINED;
    }
    if (value instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    return value instanceof TemplateBooleanModel flag
        ? String.valueOf(flag.getAsBoolean())
        : String.valueOf(value);
  }

  private CallText callText(DirectiveCallPlace place) {
    return new CallText(
        shared.templates.source(place.getTemplate().getSourceName()),
        place.getBeginLine(),
        place.getBeginColumn(),
        place.getEndLine(),
        place.getEndColumn());
  }

  private boolean fits(Map<String, String> arguments, CallText text) {
    List<String> names = directive.parameters().stream().map(Parameter::name).toList();
    List<String> unknown = arguments.keySet().stream().filter(a -> !names.contains(a)).toList();
    for (String name : unknown) {
      shared.diagnostics.add(
          DirectiveRules.UNKNOWN_ARGUMENT.at(
              text.argument(name),
              "`" + directive.name() + "` takes no argument `" + name + "`",
              Similar.closest(name, names)
                  .map(n -> "use `" + n + "`, the argument with the most similar name")
                  .or(() -> missing(arguments))
                  .orElse("use one of " + String.join(", ", names))));
    }
    List<Parameter> missing =
        directive.parameters().stream()
            .filter(p -> p.required() && !arguments.containsKey(p.name()))
            .filter(p -> unknown.isEmpty())
            .toList();
    for (Parameter parameter : missing) {
      shared.diagnostics.add(
          DirectiveRules.MISSING_ARGUMENT.at(
              text.span(),
              "`" + directive.name() + "` needs the argument `" + parameter.name() + "`",
              "add " + parameter.name() + "=\"…\": " + parameter.doc()));
    }
    return unknown.isEmpty() && missing.isEmpty();
  }

  /** The argument that lacks, which an unknown one may be meant for. */
  private Optional<String> missing(Map<String, String> arguments) {
    return directive.parameters().stream()
        .filter(p -> p.required() && !arguments.containsKey(p.name()))
        .findFirst()
        .map(p -> "use `" + p.name() + "`: " + p.doc());
  }

  private String print(Expansion.Wording wording, Map<String, String> arguments, CallText text) {
    if (wording.words().isEmpty()) {
      return "";
    }
    Evidence evidence =
        new Evidence(query(arguments), text.span(), wording.inputs(), wording.claim());
    return shared.printed.marked(kept(evidence), MarkdownFormat.escape(wording.words()));
  }

  /** Keeps the evidence and gives its index. */
  private int kept(Evidence evidence) {
    shared.evidence.add(evidence);
    return shared.evidence.size() - 1;
  }

  private String query(Map<String, String> arguments) {
    return arguments.entrySet().stream()
        .map(a -> " " + a.getKey() + "=\"" + a.getValue() + "\"")
        .collect(Collectors.joining("", directive.name(), ""));
  }
}
