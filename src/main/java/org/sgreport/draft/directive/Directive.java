package org.sgreport.draft.directive;

import java.util.List;

/** Something a template can ask for, such as {@code <@states of="penal-code"/>}. */
public interface Directive {
  /** As templates write it, in small letters with underscores. */
  String name();

  List<Parameter> parameters();

  /** What is in its place. Complaints go to the call; whoever complains returns nothing. */
  Expansion expand(Call call);

  /** A named argument: what can be given for it, and what it means. */
  record Parameter(String name, Kind kind, String doc) {
    /** What can be given: text that must be, text that may be, or true and false. */
    public enum Kind {
      REQUIRED,
      OPTIONAL,
      FLAG
    }

    static final Parameter MEASURE = required("of", "the id of a measure");
    static final Parameter STATUS = optional("status", "only with this status");
    static final Parameter TREATY = required("to", "the key of a treaty");
    static final Parameter NEW =
        flag("new", "true for those who became parties in the reporting period");
    static final Parameter KIND =
        optional("kind", "members, observers, others or all; members if not given");
    static final Parameter FIGURES =
        flag("figures", "true to print a figure below ten too, as in a series");

    static Parameter required(String name, String doc) {
      return new Parameter(name, Kind.REQUIRED, doc);
    }

    static Parameter optional(String name, String doc) {
      return new Parameter(name, Kind.OPTIONAL, doc);
    }

    static Parameter flag(String name, String doc) {
      return new Parameter(name, Kind.FLAG, doc);
    }

    public boolean required() {
      return kind == Kind.REQUIRED;
    }
  }
}
