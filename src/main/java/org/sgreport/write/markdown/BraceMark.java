package org.sgreport.write.markdown;

import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** The marks in braces that templates have, written as they are. */
enum BraceMark {
  ANNEX(" {annex}"),
  UNNUMBERED(" {-}");

  private final String mark;

  BraceMark(String mark) {
    this.mark = mark;
  }

  Node node() {
    HtmlInline node = new HtmlInline();
    node.setLiteral(mark);
    return node;
  }
}
