package org.sgreport.language.vocabulary;

import java.util.List;

/**
 * What the masthead, the session block and the box of the summary say besides what report.yaml
 * gives.
 */
public interface FirstPageWords {
  /** "United Nations". */
  String unitedNations();

  /** "Summary", above the box. */
  String summary();

  /** "Distr.: General". */
  String distribution(String distribution);

  /** "Original: English". */
  String original(String language);

  /** The lines that say that a document is a draft. */
  List<String> draft();

  /** The lines that say that a document is a specimen. */
  List<String> specimen();

  /** The lines that say that a document is a specimen of invented replies. */
  List<String> invented();

  /**
   * "Item 27 of the provisional agenda", or "Agenda item 27" of an adopted one; the number may be
   * several.
   */
  String itemLine(String number, String list);
}
