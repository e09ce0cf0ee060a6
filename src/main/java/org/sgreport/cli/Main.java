package org.sgreport.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.sgreport.cli.option.DiagnosticOptions;
import org.sgreport.cli.option.IsoDate;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.cli.terminal.StandardStreams;
import org.sgreport.cli.terminal.Terminal;
import org.sgreport.cli.terminal.Version;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The program: {@code sgreport COMMAND [options] REPORT…}. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Terminal terminal = Terminal.ofProcess();
    PrintStream out = StandardStreams.out(terminal);
    PrintStream err = StandardStreams.err(terminal);
    Path here = Path.of("").toAbsolutePath();
    int status = run(args, new Environment(out, err, here, System.getenv(), terminal));
    out.flush();
    err.flush();
    System.exit(status);
  }

  /** One run; gives the exit status and ends nothing. */
  static int run(String[] args, Environment environment) {
    try {
      return execute(args, environment);
    } catch (Error e) {
      return failures(args, environment).told(new IllegalStateException(e));
    }
  }

  private static Failures failures(String[] args, Environment environment) {
    return new Failures(environment, List.of(args).contains("--debug"));
  }

  /** The same; what the machine itself refuses, such as memory, is thrown. */
  static int execute(String[] args, Environment environment) {
    CommandLine commandLine = commandLine(args, environment);
    commandLine.setOut(new PrintWriter(environment.out(), true, StandardCharsets.UTF_8));
    commandLine.setErr(new PrintWriter(environment.err(), true, StandardCharsets.UTF_8));
    commandLine.setColorScheme(plain());
    Failures failures = failures(args, environment);
    commandLine.setExecutionExceptionHandler(failures);
    commandLine.setParameterExceptionHandler(failures);
    commandLine.registerConverter(LocalDate.class, new IsoDate());
    if (args.length == 0) {
      commandLine.usage(environment.err());
      return DiagnosticOptions.REFUSED;
    }
    int status = commandLine.execute(args);
    return environment.out().checkError() ? failures.unwritable() : status;
  }

  static CommandLine.Help.ColorScheme plain() {
    return CommandLine.Help.defaultColorScheme(Ansi.OFF);
  }

  /** The program with all its commands. */
  static CommandSpec program(Environment environment) {
    return commandLine(new String[0], environment).getCommandSpec();
  }

  private static CommandLine commandLine(String[] args, Environment environment) {
    CommandLine root = new CommandLine(rootSpec());
    List<Commands.Entry> called =
        Commands.ALL.stream().filter(c -> List.of(args).contains(c.name())).toList();
    boolean usage = args.length == 0 || called.isEmpty() || !args[0].equals(called.get(0).name());
    for (Commands.Entry command : usage ? Commands.ALL : called.subList(0, 1)) {
      CommandLine sub = new CommandLine(command.make().apply(environment));
      sub.getCommandSpec().addOption(help()).addOption(debug());
      root.addSubcommand(command.name(), sub);
    }
    root.setUsageHelpWidth(Math.max(80, Math.min(environment.width(), 120)));
    return root;
  }

  private static CommandSpec rootSpec() {
    CommandSpec spec = CommandSpec.create().name("sgreport");
    spec.usageMessage()
        .description(
            "Compile reports of the Secretary-General from the replies of States and entities.")
        .footer(
            "",
            "Begin with: sgreport render inputs/a-69-224",
            "More on each: sgreport COMMAND --help");
    spec.versionProvider(new Version());
    spec.addOption(help()).addOption(debug());
    return spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print the version.")
            .build());
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Print this help.")
        .build();
  }

  private static OptionSpec debug() {
    return OptionSpec.builder("--debug")
        .description("Print the stack trace of a fault of the program.")
        .build();
  }
}
