package org.sgreport.draft.call;

import java.util.List;

/** Something a template can ask for, such as {@code <@states of="penal-code"/>}. */
public interface Directive {
  /** As templates write it, in small letters with underscores. */
  String name();

  /** What it prints, as the table of directives says it. */
  String prints();

  /** In the order of the table; each name once. */
  List<Parameter> parameters();

  /** What is in its place. Complaints go to the call; whoever complains returns nothing. */
  Expansion expand(Call call);
}
