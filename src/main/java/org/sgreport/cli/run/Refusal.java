package org.sgreport.cli.run;

/** A command that cannot be carried out as given: exit status 2, a message and no stack trace. */
public final class Refusal extends RuntimeException {
  /** The exit status for what the command line asks and cannot have. */
  public static final int STATUS = 2;

  private static final long serialVersionUID = 1;

  public Refusal(String message) {
    super(message, null, false, false);
  }
}
