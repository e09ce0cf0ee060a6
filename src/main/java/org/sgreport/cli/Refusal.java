package org.sgreport.cli;

/** A command that cannot be carried out as given: exit status 2, a message and no stack trace. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  Refusal(String message) {
    super(message, null, false, false);
  }
}
