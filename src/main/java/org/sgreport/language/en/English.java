package org.sgreport.language.en;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.sgreport.language.vocabulary.CrossReferences;
import org.sgreport.language.vocabulary.FirstPageWords;
import org.sgreport.language.vocabulary.Labels;
import org.sgreport.language.vocabulary.Language;
import org.sgreport.language.vocabulary.Numerals;
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

  private final Numerals numerals = new EnglishNumerals();
  private final CrossReferences crossReferences = new EnglishCrossReferences();
  private final FirstPageWords firstPage = new EnglishFirstPage();

  private English() {}

  @Override
  public String name() {
    return "English";
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
  public String capitalized(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ENGLISH) + words.substring(first);
  }
}
