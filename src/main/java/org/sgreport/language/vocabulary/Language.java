package org.sgreport.language.vocabulary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The words that a document prints of itself in one language. */
public interface Language {
  /** What {@code language} of report.yaml calls it, such as "English". */
  String name();

  /** The tag by which other programs know it, such as {@code en-GB}. */
  String tag();

  Numerals numerals();

  CrossReferences crossReferences();

  Labels labels();

  FirstPageWords firstPage();

  TallyHeads tallyHeads();

  ListHeads listHeads();

  Proportions proportions();

  ReplyWords replyWords();

  /** "a, b and c"; the empty string where there is nothing to list. */
  String list(List<String> items);

  /** "1 August 2014". */
  String date(LocalDate date);

  /**
   * Days together, as far as they have month and year in common: "18 and 19 December 2024", as a
   * range "8 to 11 October 2024", or without the year. There is at least one.
   */
  String days(List<LocalDate> days, boolean range, boolean year);

  /** "August 2014". */
  default String month(YearMonth month) {
    return months(List.of(month), false, true);
  }

  /** Months together, with the year once: "January to March 2025", "October and November". */
  String months(List<YearMonth> months, boolean range, boolean year);

  /** With a capital, as at the start of a sentence; empty words stay empty. */
  String capitalized(String words);

  /** Without one, as a session is named within a sentence; empty words stay empty. */
  String uncapitalized(String words);
}
