package org.sgreport.planted;

import java.util.List;
import java.util.Locale;
import org.sgreport.document.Document;
import org.sgreport.lint.text.Findings.Finding;

/**
 * A document with an error in it: in which of its units the error may be told, and its words, which
 * are empty where it is one of structure.
 */
record Planted(Document document, List<String> labels, String words) {
  boolean isInParagraph(Finding finding) {
    return labels.contains(finding.label());
  }

  boolean isAtWords(Finding finding) {
    String found = plain(finding.words());
    String planted = plain(words);
    boolean alike = found.contains(planted) || planted.contains(found) || half(found, planted);
    return isInParagraph(finding) && (planted.isEmpty() || !found.isEmpty() && alike);
  }

  /** Whether half of the words, or more, are found. */
  private static boolean half(String found, String planted) {
    List<String> words = List.of(planted.split(" "));
    List<String> others = List.of(found.split(" "));
    return words.stream().filter(others::contains).count() * 2 >= words.size();
  }

  private static String plain(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }
}
