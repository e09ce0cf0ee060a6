package org.sgreport.write.docx;

import java.util.Locale;

/** The bookmarks that references point to. */
final class Bookmarks {
  private static final int LONGEST = 40;

  private final Wml word;
  private int opened;

  Bookmarks(Wml word) {
    this.word = word;
  }

  /**
   * A name that Word takes: letters, digits and underscores, at most forty. Two long keys that
   * begin alike are told apart by a number made of the whole key.
   */
  static String name(String key) {
    String name = "ref_" + key.replace('-', '_');
    return name.length() <= LONGEST
        ? name
        : name.substring(0, 31) + "_" + String.format(Locale.ROOT, "%08x", key.hashCode());
  }

  /** Writes the content, within a bookmark unless the key is empty. */
  void around(String key, Runnable content) {
    if (key.isEmpty()) {
      content.run();
      return;
    }
    String id = "" + ++opened;
    word.xml().empty("w:bookmarkStart", "w:id", id, "w:name", name(key));
    content.run();
    word.xml().empty("w:bookmarkEnd", "w:id", id);
  }
}
