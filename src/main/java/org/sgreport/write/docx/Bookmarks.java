package org.sgreport.write.docx;

import java.util.Locale;
import org.sgreport.ooxml.Wml;

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
   * begin alike are distinguished by a number made of the whole key.
   */
  static String name(String key) {
    String name = "ref_" + key.replace('-', '_');
    return name.length() <= LONGEST
        ? name
        : name.substring(0, 31) + "_" + String.format(Locale.ROOT, "%08x", key.hashCode());
  }

  /** The bookmark of the heading that is at this place of the contents page, from 1. */
  static String listed(int place) {
    return String.format(Locale.ROOT, "_Toc%06d", place);
  }

  /** Writes the content, within the bookmark of the key unless that is empty. */
  void around(String key, Runnable content) {
    named(key.isEmpty() ? "" : name(key), content);
  }

  /** Writes the content, within a bookmark unless its name is empty. */
  void named(String name, Runnable content) {
    if (name.isEmpty()) {
      content.run();
      return;
    }
    String id = "" + ++opened;
    word.xml().empty("w:bookmarkStart", "w:id", id, "w:name", name);
    content.run();
    word.xml().empty("w:bookmarkEnd", "w:id", id);
  }
}
