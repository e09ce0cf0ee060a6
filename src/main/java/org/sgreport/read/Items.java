package org.sgreport.read;

import java.util.Arrays;
import org.sgreport.document.Block;
import org.sgreport.text.Enumerator;

/** Tells which items of a document are counted together: a list ends where another text stands. */
public final class Items {
  /** The list that is open at each depth; 0 where none is. */
  private final int[] open = new int[6];

  private int lists;

  /** Asked for each numbered item in the order of the document; gives the number of its list. */
  public int list(int depth, String enumerator) {
    close(depth + 1);
    if (open[depth] == 0 || enumerator.equals(Enumerator.subparagraph(depth, 1))) {
      open[depth] = ++lists;
    }
    return open[depth];
  }

  /** Tells of each block that follows, items too. */
  public void passed(Block block) {
    if (block instanceof Block.BulletedItem bullet) {
      close(bullet.depth());
    } else if (!(block instanceof Block.Subparagraph)) {
      close(0);
    }
  }

  private void close(int from) {
    Arrays.fill(open, Math.min(from, open.length), open.length, 0);
  }
}
