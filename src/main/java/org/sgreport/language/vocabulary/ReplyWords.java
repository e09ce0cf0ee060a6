package org.sgreport.language.vocabulary;

import java.util.List;

/** Words around names and around what contributors said. */
public interface ReplyWords {
  /** What ends a list of which some are not named: "one other", "12 others". */
  String others(int count);

  /** What stands for those of whom none is named: "one State", "12 entities". */
  String unnamed(int count, boolean states);

  /** The row of those who are counted and not named. */
  String unnamed();

  /** What stands in a draft for what replies will say. */
  String awaited();

  /** "UNODC with FAO and Japan"; the partners as they are listed. */
  String jointly(String name, String partners);

  /**
   * A list of which some items are lists themselves: "FAO with Japan, and UNDP", "Central and
   * Southern Asia, and Europe".
   */
  String listOfLists(List<String> items);

  /** "Algeria: its words". */
  String introduced(String name, String words);

  String quoted(String words);

  /** "General Assembly resolution 67/145". */
  String resolution(String organ, String number);

  /** What one said as an item of a list, which ends otherwise where it is the last. */
  String item(String said, boolean last);

  /** What several said, in one sentence; without the full stop of each. */
  String sentence(List<String> said);
}
