package org.sgreport.cli;

import java.util.List;
import java.util.function.Function;
import org.sgreport.cli.terminal.Environment;

/** Every subcommand, in alphabetical order. Only the one that is called is built. */
final class Commands {
  /** A name, and how the command is made. */
  record Entry(String name, Function<Environment, Object> make) {}

  static final List<Entry> ALL =
      List.of(
          new Entry("add", AddCommand::new),
          new Entry("collect", CollectCommand::new),
          new Entry("completion", CompletionCommand::new),
          new Entry("diff", DiffCommand::new),
          new Entry("directives", DirectivesCommand::new),
          new Entry("explain", ExplainCommand::new),
          new Entry("fmt", FmtCommand::new),
          new Entry("form", FormCommand::new),
          new Entry("git-setup", GitSetupCommand::new),
          new Entry("help", HelpCommand::new),
          new Entry("import", ImportCommand::new),
          new Entry("init", InitCommand::new),
          new Entry("lint", LintCommand::new),
          new Entry("reference-doc", ReferenceDocCommand::new),
          new Entry("render", RenderCommand::new),
          new Entry("schema", SchemaCommand::new),
          new Entry("serve", ServeCommand::new),
          new Entry("status", StatusCommand::new),
          new Entry("tally", TallyCommand::new),
          new Entry("text", TextCommand::new),
          new Entry("trace", TraceCommand::new),
          new Entry("validate", ValidateCommand::new));

  private Commands() {}
}
