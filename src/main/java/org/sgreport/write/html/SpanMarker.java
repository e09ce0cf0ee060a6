package org.sgreport.write.html;

import java.util.Optional;
import org.sgreport.document.Evidence;

/** Numbers the computed words of a document as they are written, for what is said of them. */
public interface SpanMarker {
  /** Numbers none. */
  SpanMarker NONE =
      new SpanMarker() {
        @Override
        public void at(String where) {}

        @Override
        public Optional<Integer> mark(String words, Evidence evidence) {
          return Optional.empty();
        }
      };

  /** What readers call the part of the document that comes now: "para. 18". */
  void at(String where);

  /** The number of these words, from 1; empty where they have none. */
  Optional<Integer> mark(String words, Evidence evidence);
}
