package org.sgreport.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An element of the structure that a file was tagged with, such as a paragraph or a cell; its role
 * is one of the standard ones. Two are never alike.
 */
final class Tag {
  /** Of what is not tagged. */
  static final Tag NONE = new Tag("", null, 1, 1);

  /** Of heads and feet of pages. */
  static final Tag ARTIFACT = new Tag("Artifact", null, 1, 1);

  /** Roles of what stands within a line. */
  private static final Set<String> INLINE =
      Set.of("Span", "Link", "Reference", "Lbl", "LBody", "Quote", "Annot", "Form", "NonStruct");

  private final String role;
  private final Tag parent;
  private final List<Tag> kids = new ArrayList<>();
  private final int columns;
  private final int rows;

  /** The numbers are how many columns and rows a cell spans. */
  Tag(String role, Tag parent, int columns, int rows) {
    this.role = role;
    this.parent = parent;
    this.columns = columns;
    this.rows = rows;
    if (parent != null) {
      parent.kids.add(this);
    }
  }

  String role() {
    return role;
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  List<Tag> kids() {
    return kids;
  }

  /** The element that it is a part of a line of; of a paragraph that is an item, the item. */
  Tag block() {
    Tag tag = this;
    while ((INLINE.contains(tag.role) || tag.isOfItem()) && tag.parent != null) {
      tag = tag.parent;
    }
    return tag;
  }

  private boolean isOfItem() {
    return role.equals("P") && parent != null && parent.role.equals("LBody");
  }

  /** The nearest element around it with the role, or itself; {@link #NONE} where there is none. */
  Tag within(String wanted) {
    Tag tag = this;
    while (tag != null && !tag.role.equals(wanted)) {
      tag = tag.parent;
    }
    return tag == null ? NONE : tag;
  }

  boolean isWithin(Tag other) {
    Tag tag = this;
    while (tag != null && tag != other) {
      tag = tag.parent;
    }
    return tag != null;
  }

  boolean isNone() {
    return this == NONE;
  }

  boolean isHeading() {
    return role.matches("H\\d?");
  }
}
