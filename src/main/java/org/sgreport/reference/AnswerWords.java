package org.sgreport.reference;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sgreport.text.Folding;

/**
 * Words and signs for yes and no, in the official languages: "Yes", "oui", "✓", "TRUE", "1.0";
 * "No", "нет", "n/a", "–", "0". What may mean either is none of them, such as "2" or "Yes, partly".
 */
public final class AnswerWords {
  private static final Map<String, String> MEANINGS = new HashMap<>();

  static {
    for (String[] row : Table.rows("answer-words.tsv")) {
      MEANINGS.put(key(row[1]), row[0]);
    }
  }

  private AnswerWords() {}

  /** Empty where the words say neither. */
  public static Optional<Boolean> of(String words) {
    return switch (MEANINGS.getOrDefault(key(words), "")) {
      case "yes" -> Optional.of(true);
      case "no" -> Optional.of(false);
      default -> ofNumber(words.strip());
    };
  }

  /** What a column of States is called, in the official languages. */
  public static List<String> ofStates() {
    return Table.rows("answer-words.tsv").stream()
        .filter(r -> r[0].equals("state"))
        .map(r -> r[1])
        .toList();
  }

  /** Whether the words head a row of totals. */
  public static boolean isTotal(String words) {
    return MEANINGS.getOrDefault(key(words), "").equals("total");
  }

  private static Optional<Boolean> ofNumber(String typed) {
    String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC);
    if (!digits.matches("[01](?:[.,]0{1,9})?")) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(digits.replace(',', '.'));
    return Optional.of(number.signum() != 0);
  }

  /** Signs are compared as they are. */
  private static String key(String words) {
    if (words.length() == 1 && words.charAt(0) < 0x7F) {
      return words.toLowerCase(Locale.ROOT);
    }
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).replace("\uFE0F", "");
    String folded = Folding.key(plain);
    boolean doubted = plain.matches("(?s).*[?!¿¡].*");
    return folded.isEmpty() || doubted ? plain.strip() : folded;
  }
}
