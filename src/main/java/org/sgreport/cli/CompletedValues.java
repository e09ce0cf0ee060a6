package org.sgreport.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sgreport.cli.option.DiagnosticOptions;
import org.sgreport.cli.render.Formats;
import org.sgreport.cli.render.PageOptions;
import org.sgreport.cli.shell.Values;
import org.sgreport.diagnostic.Rule;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.directive.Directives;
import org.sgreport.lint.LintRules;
import org.sgreport.load.InputKinds;
import org.sgreport.print.ChangePrinter;
import org.sgreport.print.ChangePrinters;
import org.sgreport.print.DiagnosticPrinter;
import org.sgreport.print.DiagnosticPrinters;
import org.sgreport.print.GridPrinters;
import org.sgreport.reference.State;
import org.sgreport.reference.States;

/** The values that shells complete, from the lists that the commands check by. */
final class CompletedValues implements Values {
  private static final Map<String, Supplier<List<String>>> OF_ALL =
      Map.of(
          "--color", () -> DiagnosticOptions.COLORS,
          "--fail-on", () -> DiagnosticOptions.SEVERITIES,
          "--measure", () -> MEASURES,
          "--state", CompletedValues::states);

  private static final Map<String, Supplier<List<String>>> OF_ONE =
      Map.ofEntries(
          Map.entry("add ", () -> List.of("state", "agency")),
          Map.entry("completion ", () -> CompletionCommand.SHELLS),
          Map.entry("diff --format", () -> names(ChangePrinters.ALL, ChangePrinter::name)),
          Map.entry("directives ", () -> names(Directives.ALL, Directive::name)),
          Map.entry("directives --format", GridPrinters::names),
          Map.entry("explain ", () -> names(RulePages.rules(), Rule::id)),
          Map.entry("help ", () -> names(Commands.ALL, Commands.Entry::name)),
          Map.entry("lint --format", CompletedValues::diagnostics),
          Map.entry("lint --ignore", CompletedValues::rules),
          Map.entry("lint --rule", CompletedValues::rules),
          Map.entry("render --emit", () -> RenderCommand.STAGES),
          Map.entry("render --to", Formats::names),
          Map.entry("render --evidence", () -> PageOptions.EVIDENCE),
          Map.entry("render --numbering", () -> List.of("automatic", "literal")),
          Map.entry("schema ", () -> names(InputKinds.declared(), InputKinds.Declared::name)),
          Map.entry("status --format", GridPrinters::names),
          Map.entry("tally --by", () -> TallyCommand.ROWS),
          Map.entry("tally --format", TallyCommand::formats),
          Map.entry("trace --format", () -> TraceCommand.FORMATS),
          Map.entry("validate --format", CompletedValues::diagnostics));

  @Override
  public List<String> of(String command, String argument) {
    return OF_ONE
        .getOrDefault(command + " " + argument, () -> OF_ALL.getOrDefault(argument, List::of).get())
        .get();
  }

  private static List<String> diagnostics() {
    return names(DiagnosticPrinters.ALL, DiagnosticPrinter::name);
  }

  private static List<String> rules() {
    return names(LintRules.ALL, r -> r.rule().id());
  }

  private static List<String> states() {
    return names(List.copyOf(States.all().states()), State::code);
  }

  private static <T> List<String> names(List<T> all, Function<T, String> name) {
    return all.stream().map(name).toList();
  }
}
