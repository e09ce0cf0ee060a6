package org.sgreport.write.docx.tracked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sgreport.compare.Pair;

/** A paragraph that stands elsewhere with the same words; the name joins its two places. */
record Move(Block from, Block to, String name) {
  /** Each paragraph that went with the first that came with its words. */
  static List<Move> among(List<Pair<Block>> pairs) {
    List<Block> came =
        new ArrayList<>(
            pairs.stream().filter(p -> p.before().isEmpty()).map(p -> p.after().get()).toList());
    List<Move> moves = new ArrayList<>();
    for (Pair<Block> pair : pairs) {
      if (pair.after().isEmpty() && pair.before().get().isWorthMoving()) {
        Block from = pair.before().get();
        Optional<Block> to = came.stream().filter(from::isSame).findFirst();
        to.ifPresent(
            block -> {
              came.remove(block);
              moves.add(new Move(from, block, "move" + (moves.size() + 1)));
            });
      }
    }
    return moves;
  }

  boolean isOf(Block block) {
    return block == from || block == to;
  }
}
