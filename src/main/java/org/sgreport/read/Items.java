package org.sgreport.read;

import org.sgreport.document.Block;
import org.sgreport.text.Enumerator;

/** Tells which items of a document are counted together: a list ends where another text stands. */
public final class Items {
  private int lists;
  private boolean open;

  /** Asked for each block in the order of the document; gives the number of an item's list. */
  public int list(int depth, String enumerator) {
    boolean anew = depth == 1 && enumerator.equals(Enumerator.subparagraph(1, 1));
    lists += !open || anew ? 1 : 0;
    open = true;
    return lists;
  }

  /** Tells of each block that follows, items too. */
  public void passed(Block block) {
    open &= block instanceof Block.Subparagraph || block instanceof Block.BulletedItem;
  }
}
