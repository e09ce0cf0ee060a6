package org.sgreport.write.markdown;

import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.sgreport.document.Inline;

/** Appends running text to a node of the library's. */
final class InlineNodes {
  private final Dialect dialect;
  private final String tableNotes;

  InlineNodes(Dialect dialect) {
    this(dialect, "");
  }

  private InlineNodes(Dialect dialect, String tableNotes) {
    this.dialect = dialect;
    this.tableNotes = tableNotes;
  }

  /** The same, with the notes of a table called by these words and their letter. */
  InlineNodes withTableNotes(String label) {
    return new InlineNodes(dialect, label);
  }

  void append(List<Inline> content, Node to) {
    for (int i = 0; i < content.size(); i++) {
      Looks looks = Looks.of(content, i);
      content.get(i).accept(new Appending(to, looks.fit()));
    }
  }

  private final class Appending implements Inline.Visitor<Void> {
    private final Node to;
    private final boolean looks;

    Appending(Node to, boolean looks) {
      this.to = to;
      this.looks = looks;
    }

    @Override
    public Void text(Inline.Text text) {
      dialect.words(text.words(), to);
      return null;
    }

    private Void within(Node node, List<Inline> children) {
      append(children, node);
      to.appendChild(node);
      return null;
    }

    /** Where the signs of a look would be none, the words stand without it. */
    private Void looking(Node node, List<Inline> children) {
      if (looks) {
        return within(node, children);
      }
      append(children, to);
      return null;
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
      return looking(new Emphasis("*"), emphasis.children());
    }

    @Override
    public Void strong(Inline.Strong strong) {
      return looking(new StrongEmphasis("**"), strong.children());
    }

    @Override
    public Void computed(Inline.Computed computed) {
      dialect.computed(computed, to, InlineNodes.this);
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
      dialect.reference(reference, to);
      return null;
    }
  }
}
