package org.sgreport.read.pdf;

import java.util.List;

/**
 * What is drawn on a page, in the order in which it is drawn; words that run another way than most,
 * or are outside the page, are aside. The charts are those that have been taken out. Rules and
 * other shapes are those that can be seen.
 */
record PageContents(
    List<Glyph> glyphs,
    List<Area> shapes,
    List<Area> pictures,
    List<Glyph> aside,
    List<Area> charts) {
  PageContents {
    charts = List.copyOf(charts);
    glyphs = List.copyOf(glyphs);
    shapes = List.copyOf(shapes);
    pictures = List.copyOf(pictures);
    aside = List.copyOf(aside);
  }

  /** What is not within charts. */
  PageContents without(List<Area> areas) {
    return new PageContents(
        glyphs.stream().filter(g -> areas.stream().noneMatch(a -> a.holds(g))).toList(),
        shapes.stream().filter(s -> areas.stream().noneMatch(a -> a.meets(s))).toList(),
        pictures,
        aside,
        areas);
  }
}
