package org.sgreport.write.docx.tracked;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sgreport.compare.Pair;
import org.sgreport.ooxml.Dom;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Tracks the changes of a row of paragraphs and tables. */
final class Blocks {
  private final Marks marks;
  private final Numbers numbers;
  private final Paragraphs paragraphs;
  private final Tables tables;
  private int moves;

  Blocks(Marks marks, Numbers numbers, Paragraphs paragraphs) {
    this.marks = marks;
    this.numbers = numbers;
    this.paragraphs = paragraphs;
    this.tables = new Tables(marks, paragraphs, this);
  }

  /** Those of both states, in one order, for the later state's file. */
  List<Node> merge(List<Element> before, List<Element> after) {
    List<Block> were =
        before.stream()
            .map(e -> Block.of(e, numbers.before()))
            .filter(b -> !b.endsSection())
            .toList();
    List<Block> are = after.stream().map(e -> Block.of(e, numbers.after())).toList();
    List<Pair<Block>> pairs =
        Pair.of(were, are, Block::isSame, Block::isAlike).stream().flatMap(this::joined).toList();
    were.forEach(b -> numbers.rename(b.element()));
    List<Move> moved = Move.among(pairs);
    return pairs.stream().flatMap(pair -> nodes(pair, moved)).toList();
  }

  /** Two paragraphs of lists that cannot be one list are not one paragraph. */
  private Stream<Pair<Block>> joined(Pair<Block> pair) {
    if (!pair.isBoth() || pair.after().get().isTable()) {
      return Stream.of(pair);
    }
    Block before = pair.before().get();
    Block after = pair.after().get();
    return numbers.join(before.element(), after.element())
        ? Stream.of(pair)
        : Stream.of(Pair.removed(before), Pair.added(after));
  }

  private Stream<Node> nodes(Pair<Block> pair, List<Move> moved) {
    if (pair.isBoth()) {
      merge(pair.before().get(), pair.after().get());
      return Stream.of(pair.after().get().element());
    }
    Block block = pair.after().or(pair::before).get();
    boolean ofBefore = pair.before().isPresent();
    return moved.stream()
        .filter(m -> m.isOf(block))
        .findFirst()
        .map(m -> moved(block, m.name(), ofBefore ? Change.MOVED_AWAY : Change.MOVED_HERE))
        .orElseGet(() -> alone(block, ofBefore ? Change.REMOVED : Change.ADDED));
  }

  private void merge(Block before, Block after) {
    if (after.isTable()) {
      tables.merge(before.element(), after.element());
    } else {
      paragraphs.merge(before.element(), after.element());
    }
  }

  private Stream<Node> alone(Block block, Change change) {
    if (block.isTable()) {
      tables.whole(block.element(), change);
    } else if (!block.endsSection()) {
      paragraphs.whole(block.element(), change);
    }
    return Stream.of(block.element());
  }

  private Stream<Node> moved(Block block, String name, Change change) {
    paragraphs.whole(block.element(), change);
    Element start = marks.of(block.element().getOwnerDocument(), change.element() + "RangeStart");
    Marks.set(start, "name", name);
    Element end = Marks.element(block.element().getOwnerDocument(), change.element() + "RangeEnd");
    Marks.set(end, "id", Dom.attribute(start, "id"));
    return Stream.of(start, block.element(), end);
  }

  /** Tracks a place whose last paragraph stays: a cell, a note, a header. */
  void mergeContent(Element before, Element after) {
    List<Element> were = blocks(before);
    List<Element> are = blocks(after);
    Element last = are.get(are.size() - 1);
    List<Node> merged =
        new ArrayList<>(merge(were.subList(0, were.size() - 1), are.subList(0, are.size() - 1)));
    paragraphs.merge(were.get(were.size() - 1), last);
    merged.forEach(node -> after.insertBefore(node, last));
  }

  static List<Element> blocks(Element container) {
    return Dom.children(container).filter(e -> e.getLocalName().matches("p|tbl")).toList();
  }
}
