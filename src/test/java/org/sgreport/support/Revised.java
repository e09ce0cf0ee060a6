package org.sgreport.support;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A file with all its tracked changes accepted, or all rejected, as ECMA-376, part 1, 17.13.5 has
 * it: what goes, goes with the ends of paragraphs and the rows that are marked so.
 */
public final class Revised {
  private static final Set<String> ADDED = Set.of("ins", "moveTo");
  private static final Set<String> REMOVED = Set.of("del", "moveFrom");

  private final Set<String> going;
  private final Set<String> staying;
  private final boolean accept;

  private Revised(boolean accept) {
    this.accept = accept;
    this.going = accept ? REMOVED : ADDED;
    this.staying = accept ? ADDED : REMOVED;
  }

  public static WordFile accepted(WordFile file) {
    return new Revised(true).of(file);
  }

  public static WordFile rejected(WordFile file) {
    return new Revised(false).of(file);
  }

  private WordFile of(WordFile file) {
    Map<String, byte[]> changed = new LinkedHashMap<>();
    for (String part : file.parts().keySet()) {
      if (part.matches("word/(document|footnotes|header\\d)\\.xml")) {
        Element root = file.root(part);
        revise(root);
        changed.put(part, bytes(root));
      }
    }
    return file.with(changed);
  }

  private void revise(Element root) {
    named(root, "tr").filter(r -> isMarked(r, "trPr")).forEach(Revised::remove);
    named(root, "tbl")
        .filter(t -> WordFile.children(t, "tr").findAny().isEmpty())
        .forEach(Revised::remove);
    List<Element> ending = named(root, "p").filter(p -> isMarked(p, "rPr")).toList();
    going.forEach(name -> named(root, name).filter(Revised::isOfRuns).forEach(Revised::remove));
    staying.forEach(name -> named(root, name).forEach(Revised::unwrap));
    named(root, "pPrChange").forEach(this::looks);
    ending.forEach(Revised::end);
    Stream.of("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd")
        .forEach(name -> named(root, name).forEach(Revised::remove));
  }

  private static Stream<Element> named(Element root, String name) {
    return WordFile.all(root, name).toList().stream();
  }

  /** Whether the row, or the end of the paragraph, goes. */
  private boolean isMarked(Element element, String properties) {
    Stream<Element> within =
        properties.equals("rPr")
            ? WordFile.children(element, "pPr").flatMap(p -> WordFile.children(p, properties))
            : WordFile.children(element, properties);
    return within.flatMap(WordFile::children).anyMatch(e -> going.contains(e.getLocalName()));
  }

  private static boolean isOfRuns(Element mark) {
    return !mark.getParentNode().getLocalName().matches("rPr|trPr");
  }

  private static void remove(Node node) {
    if (node.getParentNode() != null) {
      node.getParentNode().removeChild(node);
    }
  }

  /** What stays loses its mark, and deleted words are words again. */
  private static void unwrap(Element mark) {
    WordFile.all(mark, "delText").toList().forEach(e -> rename(e, "t"));
    WordFile.all(mark, "delInstrText").toList().forEach(e -> rename(e, "instrText"));
    while (mark.getFirstChild() != null) {
      mark.getParentNode().insertBefore(mark.getFirstChild(), mark);
    }
    remove(mark);
  }

  private static void rename(Element element, String name) {
    element.getOwnerDocument().renameNode(element, WordFile.W, "w:" + name);
  }

  private void looks(Element change) {
    Element now = (Element) change.getParentNode();
    remove(change);
    if (!accept) {
      WordFile.children(change, "pPr").forEach(was -> now.getParentNode().replaceChild(was, now));
    }
  }

  /** A paragraph without its end runs on into the next; nothing is left of it if it is empty. */
  private static void end(Element paragraph) {
    Node next = paragraph.getNextSibling();
    List<Element> content =
        WordFile.children(paragraph).filter(e -> !e.getLocalName().equals("pPr")).toList();
    boolean words = WordFile.all(paragraph, "r").findAny().isPresent();
    if (words && (next == null || !"p".equals(next.getLocalName()))) {
      throw new IllegalStateException("a paragraph with words has nothing to run on into");
    }
    if (words) {
      Node first = WordFile.children((Element) next, "pPr").findFirst().orElseThrow();
      Node place = first.getNextSibling();
      content.forEach(e -> next.insertBefore(e, place));
    }
    remove(paragraph);
  }

  private static byte[] bytes(Element root) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(root.getOwnerDocument()), new StreamResult(bytes));
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }
}
