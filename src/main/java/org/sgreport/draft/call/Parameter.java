package org.sgreport.draft.call;

import java.util.List;

/**
 * A named argument: what can be given for it, what holds where it is not given (empty where nothing
 * does), what it means, and what it was called in earlier versions.
 */
public record Parameter(
    String name, Kind kind, String otherwise, String doc, List<String> formerNames) {
  /** What can be given: text that must be, text that may be, or true and false. */
  public enum Kind {
    REQUIRED,
    OPTIONAL,
    FLAG
  }

  public Parameter {
    formerNames = List.copyOf(formerNames);
  }

  public static Parameter required(String name, String doc) {
    return new Parameter(name, Kind.REQUIRED, "", doc, List.of());
  }

  public static Parameter optional(String name, String doc) {
    return optional(name, "", doc);
  }

  public static Parameter optional(String name, String otherwise, String doc) {
    return new Parameter(name, Kind.OPTIONAL, otherwise, doc, List.of());
  }

  public static Parameter flag(String name, boolean otherwise, String doc) {
    return new Parameter(name, Kind.FLAG, "" + otherwise, doc, List.of());
  }

  public Parameter formerly(String... names) {
    return new Parameter(name, kind, otherwise, doc, List.of(names));
  }

  /** With another meaning, as one directive has it. */
  public Parameter meaning(String other) {
    return new Parameter(name, kind, otherwise, other, formerNames);
  }

  public boolean isRequired() {
    return kind == Kind.REQUIRED;
  }
}
