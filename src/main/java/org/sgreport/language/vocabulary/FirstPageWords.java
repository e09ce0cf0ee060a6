package org.sgreport.language.vocabulary;

import java.util.List;

/** What the masthead and the session block say besides what report.yaml gives. */
public interface FirstPageWords {
  /** "United Nations". */
  String unitedNations();

  /** "Distr.: General". */
  String distribution(String distribution);

  /** "Original: English". */
  String original(String language);

  /** The lines that say that a document is a draft. */
  List<String> draft();

  /** The lines that say that a document is a specimen. */
  List<String> specimen();

  /**
   * "Item 27 of the provisional agenda", or "Agenda item 27" of an adopted one; the number may be
   * several.
   */
  String itemLine(String number, String list);
}
