package org.sgreport.cli;

import java.io.PrintStream;
import org.sgreport.cli.option.DiagnosticOptions;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.text.HiddenSigns;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is said of a command that cannot be had and of faults of the program, with the exit status.
 *
 * <p>A class with a name, as are all that picocli calls: a lambda of a type that was compiled for
 * Java 5 keeps that type, and the tens that build on it, out of the class archive.
 */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private static final int FAULT = 3;

  private final PrintStream err;
  private final boolean debug;

  Failures(Environment environment, boolean debug) {
    this.err = environment.err();
    this.debug = debug;
  }

  @Override
  public int handleParseException(ParameterException error, String[] args) {
    err.println("sgreport: " + HiddenSigns.writtenOut(error.getMessage()));
    if (error instanceof UnmatchedArgumentException unmatched) {
      UnmatchedArgumentException.printSuggestions(unmatched, error.getCommandLine().getErr());
    }
    String command = error.getCommandLine().getCommandSpec().qualifiedName();
    err.println("See " + command + " --help");
    return DiagnosticOptions.REFUSED;
  }

  @Override
  public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) {
    return told(error);
  }

  /** What was to be printed has not arrived: a full disk, or a reader who has gone. */
  int unwritable() {
    err.println("sgreport: cannot write to the standard output");
    return DiagnosticOptions.REFUSED;
  }

  /** Says what a run ended with: a refusal, or a fault of the program. */
  int told(Exception error) {
    if (error instanceof Refusal) {
      err.println("sgreport: " + HiddenSigns.writtenOut(error.getMessage()));
      return DiagnosticOptions.REFUSED;
    }
    err.println("sgreport: this is a fault of the program, not of your inputs: " + error);
    err.println("Please report it, with what --debug prints and the inputs if you can share them.");
    if (debug) {
      error.printStackTrace(err);
    }
    return FAULT;
  }
}
