package org.sgreport.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.document.Block;
import org.sgreport.document.Inline;
import org.sgreport.ooxml.WordNumbering;
import org.w3c.dom.Element;

/**
 * What comes before a paragraph: a number, an enumerator or a bullet, empty where nothing does; how
 * many steps further in than the first of them; and where the text begins after one that is typed.
 */
record Mark(String label, int indent, int end) {
  /** (a), (i), a., i. and (1); a word with a stop is none. */
  private static final String ITEM = "\\((?:[a-z]+|\\d+)\\)|(?:[a-z]|[ivxlc]+)\\.";

  /** What lists of other people's files have, the last two by fonts of symbols. */
  private static final String BULLETS = "[•●▪‣\uf0b7\uf0a7]";

  private static final Pattern TYPED =
      Pattern.compile(
          "(\\t*)((?:[IVXLC]+|[A-Z]|\\d+)\\.|" + ITEM + "|" + BULLETS + ")[ \u00a0]*\\t.*",
          Pattern.DOTALL);

  /** The paragraph's automatic number is counted, whatever the text; a typed one has a tab. */
  static Mark of(Element paragraph, String text, Numbers numbers) {
    String id = numbers.id(paragraph);
    int level = id.isEmpty() ? 0 : numbers.level(paragraph);
    WordNumbering numbering = numbers.numbering();
    if (numbering.isBullet(id, level)) {
      return new Mark(Block.BulletedItem.BULLET, level, 0);
    }
    String label = id.isEmpty() || id.equals("0") ? "" : numbering.next(id, level);
    Matcher typed = TYPED.matcher(text);
    if (!label.isEmpty() || !typed.matches()) {
      return new Mark(label, level, 0);
    }
    return new Mark(typed.group(2), Math.max(0, typed.group(1).length() - 1), typed.end(2));
  }

  boolean isBullet() {
    return label.matches(BULLETS);
  }

  boolean isItem() {
    return label.matches(ITEM);
  }

  /** The text with the mark before it, where it is no mark of ours. */
  List<Inline> before(List<Inline> content) {
    List<Inline> marked = new ArrayList<>(content);
    if (!label.isEmpty()) {
      marked.add(0, new Inline.Text(label + " "));
    }
    return marked;
  }
}
