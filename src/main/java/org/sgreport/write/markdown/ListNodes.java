package org.sgreport.write.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** Puts items that follow each other into lists within lists, by their depths. */
final class ListNodes {
  /** The list of items that nobody counts. */
  static final int BULLETS = 0;

  private record Open(int list, ListBlock node) {}

  private final Node root;
  private final Deque<Open> open = new ArrayDeque<>();

  ListNodes(Node root) {
    this.root = root;
  }

  /** An item deeper by more than one than the item before it stands one deeper. */
  void add(int list, int depth, Node content) {
    while (open.size() > depth) {
      open.pop();
    }
    if (open.size() == depth && open.peek().list != list) {
      open.pop();
    }
    if (open.size() < depth) {
      open(list);
    }
    Node item = new ListItem();
    item.appendChild(content);
    open.peek().node.appendChild(item);
  }

  private void open(int list) {
    Node parent = open.isEmpty() ? root : open.peek().node.getLastChild();
    ListBlock node = list == BULLETS ? bullets(parent) : numbers(parent);
    node.setTight(true);
    parent.appendChild(node);
    open.push(new Open(list, node));
  }

  /** A list that follows another has another sign, or would be the same list. */
  private static ListBlock bullets(Node parent) {
    BulletList list = new BulletList();
    list.setMarker(parent.getLastChild() instanceof BulletList ? "*" : "-");
    return list;
  }

  private static ListBlock numbers(Node parent) {
    OrderedList list = new OrderedList();
    list.setMarkerStartNumber(1);
    list.setMarkerDelimiter(parent.getLastChild() instanceof OrderedList ? ")" : ".");
    return list;
  }
}
