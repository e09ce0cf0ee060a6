package org.sgreport.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: {@code sgreport COMMAND [options] REPORT…}. */
public final class Main {
  /** The exit status for what the command line asks and cannot have. */
  static final int WRONG_COMMAND = 2;

  private static final int FAULT = 3;

  private Main() {}

  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    Path here = Path.of("").toAbsolutePath();
    int status =
        run(args, new Environment(out, err, here, System.getenv(), System.console() != null));
    out.flush();
    err.flush();
    System.exit(status);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /** One run; gives the exit status and ends nothing. */
  static int run(String[] args, Environment environment) {
    boolean debug = List.of(args).contains("--debug");
    CommandLine commandLine = commandLine(args, environment);
    commandLine.setOut(new PrintWriter(environment.out(), true, StandardCharsets.UTF_8));
    commandLine.setErr(new PrintWriter(environment.err(), true, StandardCharsets.UTF_8));
    commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    commandLine.setUsageHelpWidth(Math.max(80, Math.min(environment.width(), 120)));
    commandLine.setExecutionExceptionHandler((e, c, p) -> failed(e, debug, environment));
    commandLine.registerConverter(LocalDate.class, Main::date);
    commandLine.setParameterExceptionHandler((e, a) -> wrong(e, environment));
    if (args.length == 0) {
      commandLine.usage(environment.err());
      return WRONG_COMMAND;
    }
    try {
      return commandLine.execute(args);
    } catch (Error e) {
      return failed(new IllegalStateException(e), debug, environment);
    }
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
    spec.versionProvider(() -> new String[] {Version.wordsWithCommit()});
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

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(text + " is not a date such as 2014-08-01");
    }
  }

  private static int wrong(CommandLine.ParameterException error, Environment environment) {
    environment.err().println("sgreport: " + error.getMessage());
    if (error instanceof UnmatchedArgumentException unmatched) {
      UnmatchedArgumentException.printSuggestions(unmatched, error.getCommandLine().getErr());
    }
    String command = error.getCommandLine().getCommandSpec().qualifiedName();
    environment.err().println("See " + command + " --help");
    return WRONG_COMMAND;
  }

  private static int failed(Exception error, boolean debug, Environment environment) {
    if (error instanceof Refusal) {
      environment.err().println("sgreport: " + error.getMessage());
      return WRONG_COMMAND;
    }
    environment
        .err()
        .println("sgreport: this is a fault of the program, not of your inputs: " + error);
    environment
        .err()
        .println(
            "Please report it, with what --debug prints and the inputs if you can share them.");
    if (debug) {
      error.printStackTrace(environment.err());
    }
    return FAULT;
  }
}
