package org.sgreport.draft.directive;

import java.util.List;

/** Something a template can ask for, such as {@code <@states of="penal-code"/>}. */
public interface Directive {
  /** As templates write it, in small letters with underscores. */
  String name();

  List<Parameter> parameters();

  /** What stands in its place. Complaints go to the call; whoever complains returns nothing. */
  Expansion expand(Call call);

  /** A named argument: whether it must be given, and what it means. */
  record Parameter(String name, boolean required, String doc) {
    static final Parameter MEASURE = required("of", "the id of a measure");
    static final Parameter STATUS = optional("status", "only with this status");
    static final Parameter TREATY = required("to", "the key of a treaty");
    static final Parameter NEW =
        optional("new", "true for those who became parties in the reporting period");
    static final Parameter KIND =
        optional("kind", "members, observers, others or all; members if not given");
    static final Parameter FIGURES =
        optional("figures", "true to print a figure below ten too, as in a series");

    static Parameter required(String name, String doc) {
      return new Parameter(name, true, doc);
    }

    static Parameter optional(String name, String doc) {
      return new Parameter(name, false, doc);
    }
  }
}
