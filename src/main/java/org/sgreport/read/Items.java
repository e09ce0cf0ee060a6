package org.sgreport.read;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.sgreport.document.Block;
import org.sgreport.text.Enumerator;

/**
 * Tells how deep items stand and which are counted together: a list ends where another text stands.
 */
public final class Items {
  private static final int DEEPEST = 5;

  /** How far in the items stand that are open, from the first. */
  private final Deque<Integer> indents = new ArrayDeque<>();

  /** The list that is open at each depth; 0 where none is. */
  private final int[] open = new int[DEEPEST + 1];

  private int lists;

  /**
   * The depth of the next item, from 1, by how far in it stands: one that is further in than the
   * item before it by several steps is one deeper.
   */
  public int depth(int indent) {
    while (!indents.isEmpty() && indents.peek() > indent) {
      indents.pop();
    }
    if (indents.isEmpty() || indents.peek() < indent) {
      indents.push(indent);
    }
    return Math.min(DEEPEST, indents.size());
  }

  /**
   * The number of the list that a numbered item of this depth belongs to. An item has one list
   * within it, whatever is typed there; others may follow one another.
   */
  public int list(int depth, String enumerator) {
    close(depth + 1);
    boolean anew = depth == 1 && enumerator.equals(Enumerator.subparagraph(1, 1));
    if (open[depth] == 0 || anew) {
      open[depth] = ++lists;
    }
    return open[depth];
  }

  /** Tells of each block that follows, items too. */
  public void passed(Block block) {
    if (block instanceof Block.BulletedItem bullet) {
      close(bullet.depth());
    } else if (!(block instanceof Block.Subparagraph)) {
      indents.clear();
      close(0);
    }
  }

  private void close(int from) {
    Arrays.fill(open, Math.min(from, open.length), open.length, 0);
  }
}
