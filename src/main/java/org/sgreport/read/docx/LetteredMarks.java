package org.sgreport.read.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sgreport.document.Block;
import org.sgreport.document.Cell;
import org.sgreport.document.Inline;
import org.sgreport.document.PlainText;
import org.sgreport.document.TableBody;
import org.sgreport.document.TableNote;

/**
 * Raised letters: marks of notes where a note below their table begins with the letter, and letters
 * where none does, as in the 20e siècle. The notes may be paragraphs of any style.
 */
final class LetteredMarks {
  private static final int NEAR = 6;

  private final List<Block> settled = new ArrayList<>();

  private LetteredMarks() {}

  static List<Block> settled(List<Block> blocks) {
    LetteredMarks marks = new LetteredMarks();
    blocks.forEach(marks::block);
    return marks.settled.stream().map(LetteredMarks::settled).toList();
  }

  /** A note is below its table, with other notes and the source of the table between at most. */
  private void block(Block block) {
    boolean begins =
        !block.content().isEmpty() && block.content().get(0) instanceof Inline.TableMark;
    int at = settled.size() - 1;
    while (begins && at > settled.size() - NEAR && at >= 0 && isLine(settled.get(at))) {
      at--;
    }
    if (begins && at >= 0 && settled.get(at) instanceof Block.Table table) {
      Inline.TableMark mark = (Inline.TableMark) block.content().get(0);
      if (marked(table).contains(mark.letter())) {
        List<Inline> words = block.content().subList(1, block.content().size());
        settled.set(at, table.with(new TableNote(mark.letter(), Spaces.single(words))));
        return;
      }
    }
    settled.add(block);
  }

  private static boolean isLine(Block block) {
    return block instanceof Block.Paragraph paragraph && paragraph.number() == 0;
  }

  private static Set<String> marked(Block.Table table) {
    Set<String> letters = new HashSet<>();
    letters(table.content(), letters);
    all(table.rows()).forEach(c -> letters(c.content(), letters));
    return letters;
  }

  private static List<Cell> all(TableBody rows) {
    List<Cell> cells = new ArrayList<>();
    rows.heads().forEach(cells::addAll);
    rows.rows().forEach(cells::addAll);
    return cells;
  }

  private static void letters(List<Inline> content, Set<String> to) {
    for (Inline inline : content) {
      if (inline instanceof Inline.TableMark mark) {
        to.add(mark.letter());
      }
      letters(inline.children(), to);
    }
  }

  private static Block settled(Block block) {
    if (block instanceof Block.Table table) {
      Set<String> notes = table.notes().stream().map(TableNote::letter).collect(Collectors.toSet());
      TableBody rows = table.rows();
      return new Block.Table(
          table.number(),
          table.key(),
          plain(table.content(), notes),
          table.unit(),
          new TableBody(rows(rows.heads(), notes), rows.right(), rows(rows.rows(), notes)),
          table.notes(),
          table.place());
    }
    return block.accept(new PlainLetters());
  }

  private static List<List<Cell>> rows(List<List<Cell>> rows, Set<String> notes) {
    return rows.stream()
        .map(r -> r.stream().map(c -> new Cell(plain(c.content(), notes), c.join())).toList())
        .toList();
  }

  /** A letter after a word stands apart from it, as in "8 LL c"; one after a figure does not. */
  private static String apart(List<Inline> before) {
    String text = PlainText.withMarksAlone(before);
    return text.matches("(?s).*[\\p{L})]") ? " " : "";
  }

  /** The text with letters in the place of marks without a note. */
  static List<Inline> plain(List<Inline> content, Set<String> notes) {
    List<Inline> plain = new ArrayList<>();
    for (Inline inline : content) {
      boolean letter = inline instanceof Inline.TableMark mark && !notes.contains(mark.letter());
      plain.add(
          letter
              ? new Inline.Text(apart(plain) + ((Inline.TableMark) inline).letter())
              : inline.with(plain(inline.children(), notes)));
    }
    return plain.equals(content) ? content : Spaces.single(plain);
  }
}
