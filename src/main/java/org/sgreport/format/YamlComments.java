package org.sgreport.format;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sgreport.source.Mapping;
import org.sgreport.source.Node;
import org.sgreport.source.Sequence;
import org.sgreport.source.Source;

/** Which comments come before, after and at the end of what. */
final class YamlComments {
  private final List<String> header = new ArrayList<>();
  private final Map<Object, List<String>> before = new IdentityHashMap<>();
  private final Map<Object, List<String>> behind = new IdentityHashMap<>();
  private final Map<Object, List<String>> atEnd = new IdentityHashMap<>();
  private final List<Place> places;

  YamlComments(Source source, Node root) {
    this.places = Place.of(source, root);
    List<Comment> comments = Comment.of(source, root);
    int first = headerEnd(source, comments);
    comments.subList(0, first).forEach(c -> header.add(c.text()));
    comments.subList(first, comments.size()).forEach(c -> settle(c, root));
  }

  /** None but a header. */
  YamlComments(List<String> header) {
    this.places = List.of();
    this.header.addAll(header);
  }

  /**
   * The header is what names the schema for editors, and all that a blank line parts from the first
   * key. It stays at the top whatever the order of the keys.
   */
  private int headerEnd(Source source, List<Comment> comments) {
    int firstPlace = places.isEmpty() ? Integer.MAX_VALUE : places.get(0).line();
    int end = 0;
    for (int i = 0; i < comments.size() && comments.get(i).line() < firstPlace; i++) {
      Comment comment = comments.get(i);
      boolean parted = source.line(comment.line() + 1).isBlank();
      if (parted || comment.text().contains("yaml-language-server")) {
        end = i + 1;
      }
    }
    return end;
  }

  private void settle(Comment comment, Node root) {
    int next = 0;
    while (next < places.size() && places.get(next).isBefore(comment)) {
      next++;
    }
    if (next == 0) {
      add(before, places.isEmpty() ? root : places.get(0).thing(), comment);
    } else if (!comment.isWhole()) {
      add(behind, places.get(next - 1).thing(), comment);
    } else if (next < places.size() && belongsTo(comment, places.get(next), places.get(next - 1))) {
      add(before, places.get(next).thing(), comment);
    } else {
      add(atEnd, ending(comment, next - 1), comment);
    }
  }

  /** Unless it is indented as what ends before it is. */
  private static boolean belongsTo(Comment comment, Place next, Place last) {
    return comment.column() <= next.column() || last.depth() <= next.depth();
  }

  /** The innermost collection that ends here and is not indented further than the comment. */
  private Node ending(Comment comment, int last) {
    Place place = places.get(last);
    for (int at = last; at >= 0 && place.column() > comment.column(); at--) {
      if (places.get(at).depth() < place.depth()) {
        place = places.get(at);
      }
    }
    return place.collection();
  }

  private static void add(Map<Object, List<String>> to, Object thing, Comment comment) {
    to.computeIfAbsent(thing, t -> new ArrayList<>()).add(comment.text());
  }

  List<String> header() {
    return header;
  }

  List<String> before(Object thing) {
    return before.getOrDefault(thing, List.of());
  }

  /** What comes before the first entry of an item comes before the item. */
  void lift(Mapping.Entry first, Node item) {
    move(before, first, item);
  }

  /** What comes after an item that is to have lines of its own comes after its first entry. */
  void lower(Node item, Mapping.Entry first) {
    move(behind, item, first);
  }

  private static void move(Map<Object, List<String>> among, Object from, Object to) {
    List<String> moved = among.remove(from);
    if (moved != null) {
      among.computeIfAbsent(to, t -> new ArrayList<>()).addAll(moved);
    }
  }

  /** On the line of a thing; several that stood within it are joined. */
  Optional<String> behind(Object thing) {
    return Optional.ofNullable(behind.get(thing)).map(c -> String.join(" ", c));
  }

  List<String> atEnd(Node collection) {
    return atEnd.getOrDefault(collection, List.of());
  }

  /** Whether none is within a value, so that it can be written on one line. */
  boolean noneWithin(Node node) {
    if (node instanceof Mapping mapping) {
      return atEnd(node).isEmpty()
          && mapping.entries().stream().allMatch(e -> noneAt(e) && noneWithin(e.value()));
    }
    return !(node instanceof Sequence sequence)
        || atEnd(node).isEmpty()
            && sequence.items().stream().allMatch(i -> noneAt(i) && noneWithin(i));
  }

  private boolean noneAt(Object thing) {
    return before(thing).isEmpty() && behind(thing).isEmpty();
  }
}
