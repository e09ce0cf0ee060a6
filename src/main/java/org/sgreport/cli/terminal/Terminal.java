package org.sgreport.cli.terminal;

import java.io.Console;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Whoever sits at the terminal and can be asked; nobody where standard input or output is a file.
 */
public final class Terminal {
  /** No terminal: nothing can be asked. */
  public static final Terminal NONE = new Terminal(Optional.empty());

  private final Optional<UnaryOperator<String>> prompt;

  private Terminal(Optional<UnaryOperator<String>> prompt) {
    this.prompt = prompt;
  }

  /** The terminal of this process, where it has one. */
  public static Terminal ofProcess() {
    Console console = System.console();
    return console == null ? NONE : answering(question -> console.readLine("%s", question));
  }

  /** A terminal at which a question gets that answer; null where the input has ended. */
  public static Terminal answering(UnaryOperator<String> prompt) {
    return new Terminal(Optional.of(prompt));
  }

  public boolean present() {
    return prompt.isPresent();
  }

  /** The answer typed to a question; empty where nothing is typed and where nobody can be asked. */
  public String ask(String question) {
    return prompt.map(p -> p.apply(question + ": ")).map(String::strip).orElse("");
  }
}
