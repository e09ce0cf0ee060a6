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
  private final ChangeMarks marks;
  private final ListMerger numbers;
  private final Paragraphs paragraphs;
  private final Tables tables;
  private int moves;

  Blocks(ChangeMarks marks, ListMerger numbers, Paragraphs paragraphs) {
    this.marks = marks;
    this.numbers = numbers;
    this.paragraphs = paragraphs;
    this.tables = new Tables(marks, paragraphs, this);
  }

  /** Those of both states, in one order, for the later state's file. */
  List<Node> merge(List<Element> before, List<Element> after) {
    List<TrackedBlock> were =
        before.stream()
            .map(e -> TrackedBlock.of(e, numbers.before()))
            .filter(b -> !b.endsSection())
            .toList();
    List<TrackedBlock> are = after.stream().map(e -> TrackedBlock.of(e, numbers.after())).toList();
    List<Pair<TrackedBlock>> pairs =
        Pair.of(were, are, TrackedBlock::isSame, TrackedBlock::isAlike).stream()
            .flatMap(this::joined)
            .toList();
    were.forEach(b -> numbers.rename(b.element()));
    List<Move> moved = Move.among(pairs);
    return pairs.stream().flatMap(pair -> nodes(pair, moved)).toList();
  }

  /** Two paragraphs of lists that cannot be one list are not one paragraph. */
  private Stream<Pair<TrackedBlock>> joined(Pair<TrackedBlock> pair) {
    if (!pair.isBoth() || pair.after().get().isTable()) {
      return Stream.of(pair);
    }
    TrackedBlock before = pair.before().get();
    TrackedBlock after = pair.after().get();
    return numbers.join(before.element(), after.element())
        ? Stream.of(pair)
        : Stream.of(Pair.removed(before), Pair.added(after));
  }

  private Stream<Node> nodes(Pair<TrackedBlock> pair, List<Move> moved) {
    if (pair.isBoth()) {
      merge(pair.before().get(), pair.after().get());
      return Stream.of(pair.after().get().element());
    }
    TrackedBlock block = pair.after().or(pair::before).get();
    boolean ofBefore = pair.before().isPresent();
    return moved.stream()
        .filter(m -> m.isOf(block))
        .findFirst()
        .map(
            m ->
                moved(
                    block, m.name(), ofBefore ? MarkedChange.MOVED_AWAY : MarkedChange.MOVED_HERE))
        .orElseGet(() -> alone(block, ofBefore ? MarkedChange.REMOVED : MarkedChange.ADDED));
  }

  private void merge(TrackedBlock before, TrackedBlock after) {
    if (after.isTable()) {
      tables.merge(before.element(), after.element());
    } else {
      paragraphs.merge(before.element(), after.element());
    }
  }

  private Stream<Node> alone(TrackedBlock block, MarkedChange change) {
    if (block.isTable()) {
      tables.whole(block.element(), change);
    } else if (!block.endsSection()) {
      paragraphs.whole(block.element(), change);
    }
    return Stream.of(block.element());
  }

  private Stream<Node> moved(TrackedBlock block, String name, MarkedChange change) {
    paragraphs.whole(block.element(), change);
    Element start = marks.of(block.element().getOwnerDocument(), change.element() + "RangeStart");
    ChangeMarks.set(start, "name", name);
    Element end =
        ChangeMarks.element(block.element().getOwnerDocument(), change.element() + "RangeEnd");
    ChangeMarks.set(end, "id", Dom.attribute(start, "id"));
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
