package org.sgreport.write.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.sgreport.document.Block;
import org.sgreport.language.vocabulary.Labels;

/** Writes the blocks of the body. Items that follow each other become lists, one in another. */
final class BodyHtml implements Block.Visitor<Void> {
  private final Html html;
  private final Anchors anchors;
  private final InlineHtml runs;
  private final SpanMarker marker;
  private final Labels labels;

  /** The lists that are open, the innermost first. */
  private final Deque<String> lists = new ArrayDeque<>();

  BodyHtml(Html html, Anchors anchors, SpanMarker marker, Labels labels) {
    this.html = html;
    this.anchors = anchors;
    this.marker = marker;
    this.labels = labels;
    this.runs = new InlineHtml(html, anchors, marker);
  }

  void write(List<Block> blocks) {
    for (Block block : blocks) {
      marker.at(anchors.name(block));
      if (!(block instanceof Block.Subparagraph || block instanceof Block.BulletedItem)) {
        closeLists(0);
      }
      block.accept(this);
    }
    closeLists(0);
  }

  private void closeLists(int left) {
    while (lists.size() > left) {
      html.end().end();
      lists.pop();
    }
  }

  /** The title of the page is a heading of level 1. */
  @Override
  public Void heading(Block.Heading heading) {
    html.start("h" + (heading.level() + 1), "id", anchors.of(heading));
    number(heading.enumerator());
    runs.write(heading.content());
    html.end();
    return null;
  }

  private void number(String number) {
    if (!number.isEmpty()) {
      html.element("span", number, "class", "n").text(" ");
    }
  }

  @Override
  public Void annex(Block.Annex annex) {
    html.start("h2", "id", anchors.of(annex), "class", "annex");
    html.element("span", labels.annex(annex.number())).empty("br");
    runs.write(annex.content());
    html.end();
    return null;
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    html.start("p", "id", anchors.of(paragraph));
    number(paragraph.number() == 0 ? "" : paragraph.number() + ".");
    runs.write(paragraph.content());
    html.end();
    return null;
  }

  @Override
  public Void subparagraph(Block.Subparagraph item) {
    item("ol", item, item.depth(), item.enumerator());
    return null;
  }

  @Override
  public Void bulletedItem(Block.BulletedItem item) {
    item("ul", item, item.depth(), Block.BulletedItem.BULLET);
    return null;
  }

  private void item(String list, Block item, int depth, String mark) {
    closeLists(depth);
    if (lists.size() == depth && !lists.peek().equals(list)) {
      closeLists(depth - 1);
    }
    if (lists.size() == depth) {
      html.end();
    }
    while (lists.size() < depth) {
      html.start(list, "role", "list");
      lists.push(list);
      if (lists.size() < depth) {
        html.start("li");
      }
    }
    html.start("li", "id", anchors.of(item));
    number(mark);
    runs.write(item.content());
  }

  @Override
  public Void quotation(Block.Quotation quotation) {
    html.start("blockquote", "id", anchors.of(quotation)).start("p");
    runs.write(quotation.content());
    html.end().end();
    return null;
  }

  @Override
  public Void box(Block.Box box) {
    html.start("div", "class", "box", "id", anchors.of(box));
    if (!box.content().isEmpty()) {
      html.start("p", "class", "title");
      runs.write(box.content());
      html.end();
    }
    new BodyHtml(html, anchors, marker, labels).write(box.blocks());
    html.end();
    return null;
  }

  @Override
  public Void table(Block.Table table) {
    new TableHtml(html, runs, marker, labels).write(table, anchors.of(table));
    return null;
  }
}
