package org.sgreport.write.markdown;

import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.sgreport.document.Inline;

/** Appends running text to a node of the library's; computed words are words. */
final class InlineNodes {
  private final String tableNotes;

  InlineNodes() {
    this("");
  }

  private InlineNodes(String tableNotes) {
    this.tableNotes = tableNotes;
  }

  /** The same, with the notes of a table called by these words and their letter. */
  InlineNodes withTableNotes(String label) {
    return new InlineNodes(label);
  }

  void append(List<Inline> content, Node to) {
    Appending appending = new Appending(to);
    content.forEach(inline -> inline.accept(appending));
  }

  private final class Appending implements Inline.Visitor<Void> {
    private final Node to;

    Appending(Node to) {
      this.to = to;
    }

    /** Words join the words before them, so that no sign between them is taken for a mark. */
    @Override
    public Void text(Inline.Text text) {
      return words(text.words());
    }

    private Void words(String words) {
      if (to.getLastChild() instanceof Text before) {
        before.setLiteral(before.getLiteral() + words);
      } else {
        to.appendChild(new Text(words));
      }
      return null;
    }

    private Void within(Node node, List<Inline> children) {
      append(children, node);
      to.appendChild(node);
      return null;
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
      return within(new Emphasis("*"), emphasis.children());
    }

    @Override
    public Void strong(Inline.Strong strong) {
      return within(new StrongEmphasis("**"), strong.children());
    }

    @Override
    public Void computed(Inline.Computed computed) {
      computed.children().forEach(child -> child.accept(this));
      return null;
    }

    @Override
    public Void link(Inline.Link link) {
      return within(new Link(link.address(), null), link.children());
    }

    @Override
    public Void noteMark(Inline.NoteMark mark) {
      to.appendChild(new FootnoteReference("" + mark.number()));
      return null;
    }

    @Override
    public Void tableMark(Inline.TableMark mark) {
      to.appendChild(new FootnoteReference(tableNotes + mark.letter()));
      return null;
    }

    @Override
    public Void reference(Inline.Reference reference) {
      return words(reference.number());
    }
  }
}
