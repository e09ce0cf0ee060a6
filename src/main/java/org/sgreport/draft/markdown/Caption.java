package org.sgreport.draft.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.sgreport.document.Inline;

/**
 * The paragraph before a table that gives its title, after {@code Table:}, and on a line of its own
 * the unit in parentheses.
 */
record Caption(Paragraph paragraph) {
  private static final String WORD = "Table:";

  /** That of a table, if it has one. */
  static Optional<Caption> of(Node table) {
    return Optional.ofNullable(table.getPrevious())
        .filter(Caption::isCaption)
        .map(p -> new Caption((Paragraph) p));
  }

  static boolean isCaption(Node node) {
    return node instanceof Paragraph
        && node.getNext() instanceof TableBlock
        && node.getFirstChild() instanceof Text text
        && Marks.without(text.getLiteral()).startsWith(WORD);
  }

  String key() {
    return Attributes.of(paragraph).key();
  }

  private boolean hasUnit() {
    return paragraph.getLastChild() instanceof Text text
        && text.getPrevious() instanceof SoftLineBreak
        && Marks.without(text.getLiteral()).startsWith("(");
  }

  /** The unit with its parentheses, or an empty text. */
  String unit(List<Inline> content) {
    if (!hasUnit() || !(content.get(content.size() - 1) instanceof Inline.Text text)) {
      return "";
    }
    return text.words().substring(unitFrom(text.words())).strip();
  }

  /** Where the last line begins in the words that end with it; there may be parentheses in it. */
  private int unitFrom(String words) {
    String line = Marks.without(((Text) paragraph.getLastChild()).getLiteral());
    int braces = line.indexOf('{');
    int from = words.lastIndexOf((braces < 0 ? line : line.substring(0, braces)).strip());
    return from < 0 ? words.lastIndexOf('(') : from;
  }

  /** The paragraph's content without the word before the title and the unit after it. */
  List<Inline> title(List<Inline> content) {
    List<Inline> title = new ArrayList<>(content);
    if (hasUnit()) {
      cut(title, title.size() - 1, t -> t.substring(0, unitFrom(t)).stripTrailing());
    }
    cut(title, 0, t -> t.substring(WORD.length()).stripLeading());
    return title;
  }

  private static void cut(List<Inline> title, int at, UnaryOperator<String> words) {
    if (title.get(at) instanceof Inline.Text text) {
      title.set(at, new Inline.Text(words.apply(text.words())));
    }
  }
}
