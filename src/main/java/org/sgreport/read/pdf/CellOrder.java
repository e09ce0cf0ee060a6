package org.sgreport.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The order of the cells of a row. Where a cell of another row reaches down into it, Word tags an
 * empty cell first: then the places below the heads are right, and the order of the tags is not.
 */
final class CellOrder {
  private final List<Optional<Area>> heads;
  private final List<PageLine> lines;

  /** The heads are the cells of the first row. */
  CellOrder(List<Tag> heads, List<PageLine> lines) {
    this.lines = lines;
    this.heads = heads.stream().map(this::area).toList();
  }

  /** The cells in their columns where each has one of its own; in the order of tags elsewhere. */
  List<Tag> of(List<Tag> cells) {
    boolean alike =
        cells.size() == heads.size()
            && cells.stream().allMatch(c -> c.columns() == 1 && c.rows() == 1)
            && heads.stream().allMatch(Optional::isPresent);
    return alike ? placed(cells) : cells;
  }

  private List<Tag> placed(List<Tag> cells) {
    Tag[] placed = new Tag[cells.size()];
    List<Tag> empty = new ArrayList<>();
    for (Tag cell : cells) {
      Optional<Area> area = area(cell);
      if (area.isEmpty()) {
        empty.add(cell);
        continue;
      }
      int column = column(area.get());
      if (placed[column] != null) {
        return cells;
      }
      placed[column] = cell;
    }
    for (int column = 0; column < placed.length; column++) {
      placed[column] = placed[column] == null ? empty.remove(0) : placed[column];
    }
    return Arrays.asList(placed);
  }

  /** The column whose head is nearest. */
  private int column(Area cell) {
    int nearest = 0;
    for (int column = 1; column < heads.size(); column++) {
      nearest = distance(column, cell) < distance(nearest, cell) ? column : nearest;
    }
    return nearest;
  }

  /** The more the two overlap, the less it is. */
  private double distance(int column, Area cell) {
    Area head = heads.get(column).orElseThrow();
    return Math.max(head.left() - cell.right(), cell.left() - head.right());
  }

  /** Around the words of a cell. */
  private Optional<Area> area(Tag cell) {
    return lines.stream()
        .map(l -> l.of(t -> t.isWithin(cell)))
        .filter(l -> !l.isBlank())
        .map(l -> new Area(l.left(), l.y(), l.right(), l.y()))
        .reduce(Area::with);
  }
}
