package org.sgreport.write.docx.tracked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sgreport.compare.Pair;

/** A paragraph that stands elsewhere with the same words; the name joins its two places. */
record Move(TrackedBlock from, TrackedBlock to, String name) {
  /** Each paragraph that went with the first that came with its words. */
  static List<Move> among(List<Pair<TrackedBlock>> pairs) {
    List<TrackedBlock> came =
        new ArrayList<>(
            pairs.stream().filter(p -> p.before().isEmpty()).map(p -> p.after().get()).toList());
    List<Move> moves = new ArrayList<>();
    for (Pair<TrackedBlock> pair : pairs) {
      if (pair.after().isEmpty() && pair.before().get().isWorthMoving()) {
        TrackedBlock from = pair.before().get();
        Optional<TrackedBlock> to = came.stream().filter(from::isSame).findFirst();
        to.ifPresent(
            block -> {
              came.remove(block);
              moves.add(new Move(from, block, "move" + (moves.size() + 1)));
            });
      }
    }
    return moves;
  }

  boolean isOf(TrackedBlock block) {
    return block == from || block == to;
  }
}
