package org.sgreport.diagnostic;

/** What cannot be done as it is asked for: a message and no stack trace. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Refusal(String message) {
    super(message, null, false, false);
  }
}
