package org.sgreport.reference;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sgreport.text.Folding;

/** The columns that survey tools add to their exports, by tool, with the source of each. */
public final class SurveyColumns {
  /** What such a column holds; a filler stands below a question as its only column. */
  public enum Role {
    START,
    END,
    SUBMITTED,
    ID,
    PERSON,
    OTHER,
    FILLER,
    WORDS
  }

  /** One column of one tool. */
  public record SurveyColumn(String tool, String head, Role role) {}

  private static final List<SurveyColumn> ALL =
      Table.rows("survey-columns.tsv").stream()
          .map(r -> new SurveyColumn(r[0], r[1], Role.valueOf(r[2].toUpperCase(Locale.ROOT))))
          .toList();

  private SurveyColumns() {}

  /**
   * The column of a tool that this head is, among the heads of its sheet: only where another head
   * is of the same tool, too, or where it begins with a low line, as no question does.
   */
  public static Optional<SurveyColumn> find(String head, Collection<String> heads) {
    return ALL.stream()
        .filter(c -> isOwn(c) && is(c, head))
        .filter(c -> head.startsWith("_") || hasOther(c, heads))
        .findFirst();
  }

  /** Whether these are what a tool calls the answer that respondents word themselves. */
  public static boolean isOther(List<String> wordings) {
    return ALL.stream()
        .filter(c -> c.role() == Role.WORDS)
        .anyMatch(c -> wordings.stream().anyMatch(w -> is(c, w)));
  }

  /** The column of a tool that this head may be, whatever others there are. */
  public static Optional<SurveyColumn> maybe(String head) {
    return ALL.stream().filter(c -> isOwn(c) && is(c, head)).findFirst();
  }

  private static boolean isOwn(SurveyColumn column) {
    return column.role() != Role.FILLER && column.role() != Role.WORDS;
  }

  /** Whether the words stand in a second row of heads where a question has one column. */
  public static boolean isFiller(String words) {
    return ALL.stream().anyMatch(c -> c.role() == Role.FILLER && is(c, words));
  }

  private static boolean hasOther(SurveyColumn column, Collection<String> heads) {
    return heads.stream()
        .anyMatch(
            head ->
                !is(column, head)
                    && ALL.stream().anyMatch(c -> c.tool().equals(column.tool()) && is(c, head)));
  }

  private static boolean is(SurveyColumn column, String head) {
    String folded = Folding.key(head);
    boolean name = column.head().startsWith("_") || head.startsWith("_");
    return name
        ? column.head().equalsIgnoreCase(head)
        : !folded.isEmpty() && folded.equals(Folding.key(column.head()));
  }
}
