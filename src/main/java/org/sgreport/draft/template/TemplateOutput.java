package org.sgreport.draft.template;

import java.io.Writer;
import java.util.regex.Pattern;
import org.sgreport.draft.call.Position;
import org.sgreport.draft.markdown.Marks;

/** What a template has printed so far, and what that says of the place where it stands. */
final class TemplateOutput extends Writer {
  /** Some hundred times the longest report; a loop that never ends stops here. */
  private static final int LONGEST = 64 << 20;

  /** Marks that may come between the start of a sentence and its first word. */
  private static final String OPENING_SIGNS = "“‘\"(*_[";

  private static final String OPENING = "[" + OPENING_SIGNS.replace("[", "\\[") + "]*";

  private static final Pattern BLOCK_START =
      Pattern.compile("(#{1,6}|\\d+[.)]|\\[\\^[^\\]]+]:)?\\s*" + OPENING);
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.?!][”’\"*)\\]]*(\\[\\^[^\\]]+])*\\s+" + OPENING + "$");
  private static final Pattern ABBREVIATION =
      Pattern.compile("\\b(e\\.g|i\\.e|paras?|sects?|chaps?|No|Nos|vol|Mr|Mrs|Ms|Dr)\\.\\s+$");
  private static final Pattern NOTE = Pattern.compile("\\s*\\[\\^[^\\]]+]:.*", Pattern.DOTALL);

  private final StringBuilder text = new StringBuilder();
  private final HiddenProse prose;

  /** A template that prints more than any report holds. */
  static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** The prose is that of the template that prints. */
  TemplateOutput(HiddenProse prose) {
    this.prose = prose;
  }

  @Override
  public void write(char[] chars, int from, int length) {
    prose.appendTo(text, chars, from, length);
    if (text.length() > LONGEST) {
      throw new TooLong();
    }
  }

  Position position() {
    int blankLine = text.lastIndexOf("\n\n");
    String block = text.substring(blankLine < 0 ? 0 : blankLine + 2);
    return new Position(
        !isWithinWords(block) && starts(Marks.without(block)),
        NOTE.matcher(lastNote(block)).matches());
  }

  /** Whether a letter or a comma comes last, so that nothing starts: asked first, for speed. */
  private static boolean isWithinWords(String block) {
    int last = block.length() - 1;
    while (last >= 0
        && (block.charAt(last) == ' ' || OPENING_SIGNS.indexOf(block.charAt(last)) >= 0)) {
      last--;
    }
    return last >= 0 && (Character.isLetter(block.charAt(last)) || block.charAt(last) == ',');
  }

  private static boolean starts(String block) {
    return BLOCK_START.matcher(lastNote(block)).matches()
        || SENTENCE_END.matcher(block).find() && !ABBREVIATION.matcher(block).find();
  }

  /** Notes may follow one another without a blank line. */
  private static String lastNote(String block) {
    int note = block.lastIndexOf("\n[^");
    return note < 0 ? block : block.substring(note + 1);
  }

  @Override
  public String toString() {
    return text.toString();
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
