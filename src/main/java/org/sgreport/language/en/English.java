package org.sgreport.language.en;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.sgreport.language.vocabulary.CrossReferences;
import org.sgreport.language.vocabulary.FirstPageWords;
import org.sgreport.language.vocabulary.Labels;
import org.sgreport.language.vocabulary.Language;
import org.sgreport.language.vocabulary.ListHeads;
import org.sgreport.language.vocabulary.Numerals;
import org.sgreport.language.vocabulary.Proportions;
import org.sgreport.language.vocabulary.ReplyWords;
import org.sgreport.language.vocabulary.TallyHeads;

/** English, which messages are in, too. */
public final class English implements Language {
  public static final English INSTANCE = new English();

  private static final DateTimeFormatter DAY_MONTH_YEAR =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final Labels LABELS =
      new Labels("Contents", "Paragraphs", "Page", "Annex", "Table");
  private static final TallyHeads TALLY_HEADS =
      new TallyHeads(
          List.of("Measure", "States", "Percentage of reporting States"),
          "All reporting States",
          List.of("Regional group", "Member States", "Replies"),
          "State",
          "Total");

  private static final ListHeads LIST_HEADS =
      new ListHeads(
          List.of("Figure", "Value", "As of", "Source"),
          List.of("Respondent", "Reply received"),
          "Measure");

  private final Proportions proportions = new EnglishProportions();
  private final ReplyWords replyWords = new EnglishReplyWords();
  private final Numerals numerals = new EnglishNumerals();
  private final CrossReferences crossReferences = new EnglishCrossReferences();
  private final FirstPageWords firstPage = new EnglishFirstPage();

  private English() {}

  @Override
  public String name() {
    return "English";
  }

  @Override
  public String tag() {
    return "en-GB";
  }

  @Override
  public Numerals numerals() {
    return numerals;
  }

  @Override
  public CrossReferences crossReferences() {
    return crossReferences;
  }

  @Override
  public Labels labels() {
    return LABELS;
  }

  @Override
  public FirstPageWords firstPage() {
    return firstPage;
  }

  @Override
  public TallyHeads tallyHeads() {
    return TALLY_HEADS;
  }

  @Override
  public ListHeads listHeads() {
    return LIST_HEADS;
  }

  @Override
  public Proportions proportions() {
    return proportions;
  }

  @Override
  public ReplyWords replyWords() {
    return replyWords;
  }

  /** No comma comes before the last "and" (Editorial Manual, punctuation). */
  @Override
  public String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    int last = items.size() - 1;
    return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  @Override
  public String date(LocalDate date) {
    return DAY_MONTH_YEAR.format(date);
  }

  @Override
  public String days(List<LocalDate> days, boolean range, boolean year) {
    return EnglishDays.of(days, range, year);
  }

  @Override
  public String months(List<YearMonth> months, boolean range, boolean year) {
    return EnglishDays.ofMonths(months, range, year);
  }

  @Override
  public String capitalized(String words) {
    int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ENGLISH) + words.substring(first);
  }

  @Override
  public String uncapitalized(String words) {
    int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toLowerCase(Locale.ENGLISH) + words.substring(first);
  }
}
