package org.sgreport.write.docx;

import org.sgreport.document.Inline;
import org.sgreport.ooxml.Twips;
import org.sgreport.ooxml.Wml;

/** How numbers and enumerators are in the file: counted by Word, or typed as in issued files. */
public enum NumberingMode {
  /** Word counts; who inserts a paragraph in Word need not renumber. */
  AUTOMATIC {
    @Override
    void properties(Wml word, String list, int level) {
      word.xml().start("w:numPr");
      word.value("w:ilvl", "" + level);
      word.value("w:numId", list);
      word.xml().end();
    }

    @Override
    int hanging(boolean numbered) {
      return numbered ? Twips.HEADING_HANGING : 0;
    }

    @Override
    void mark(Wml word, boolean tabBefore, String mark) {}

    @Override
    void reference(Wml word, Runnable look, Inline.Reference reference) {
      String how = reference.label() ? " \\h" : " \\w \\h";
      String instruction = "REF " + Bookmarks.name(reference.key()) + how;
      word.field(look, instruction, reference.number());
    }
  },

  /** A tab where the number begins further in, the number, a tab. */
  LITERAL {
    @Override
    void properties(Wml word, String list, int level) {}

    @Override
    int hanging(boolean numbered) {
      return Twips.TEXT_LEFT;
    }

    @Override
    void mark(Wml word, boolean tabBefore, String mark) {
      if (tabBefore) {
        word.tab();
      }
      if (!mark.isEmpty()) {
        word.run(mark);
      }
      word.tab();
    }

    @Override
    void reference(Wml word, Runnable look, Inline.Reference reference) {
      word.run(look, reference.number());
    }
  };

  /** Writes a paragraph's numbering properties, for the list with this id; "0" for none. */
  abstract void properties(Wml word, String list, int level);

  /** How far the first line of a heading hangs out. */
  abstract int hanging(boolean numbered);

  /** Writes what is typed before the text. */
  abstract void mark(Wml word, boolean tabBefore, String mark);

  abstract void reference(Wml word, Runnable look, Inline.Reference reference);
}
