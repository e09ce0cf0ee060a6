package org.sgreport.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.sgreport.document.Inline;
import org.sgreport.document.PlainText;

/**
 * The Markdown of a line as running text. It is read as it stands, whatever a number or a sign at
 * its beginning would mean elsewhere; what is no running text of ours stays as it is written.
 */
final class MarkdownWords {
  private static final Parser PARSER =
      Parser.builder().enabledBlockTypes(Set.of()).linkProcessor(new NoteLabels()).build();

  private final Function<String, Inline> marks;

  /** A mark of a note is made of its label. */
  MarkdownWords(Function<String, Inline> marks) {
    this.marks = marks;
  }

  List<Inline> of(String line) {
    Node node = PARSER.parse(line).getFirstChild();
    if (node instanceof Paragraph) {
      return children(node);
    }
    return line.isBlank() ? List.of() : List.of(new Inline.Text(line));
  }

  /** Neighbouring words are joined. */
  private List<Inline> children(Node parent) {
    List<Inline> inlines = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      for (Inline inline : inlines(node)) {
        int last = inlines.size() - 1;
        if (inline instanceof Inline.Text words
            && last >= 0
            && inlines.get(last) instanceof Inline.Text before) {
          inlines.set(last, new Inline.Text(before.words() + words.words()));
        } else {
          inlines.add(inline);
        }
      }
    }
    return inlines;
  }

  private List<Inline> inlines(Node node) {
    if (node instanceof Text text) {
      return List.of(new Inline.Text(text.getLiteral()));
    } else if (node instanceof HtmlInline html) {
      return List.of(new Inline.Text(html.getLiteral()));
    } else if (node instanceof Code code) {
      return List.of(new Inline.Text("`" + code.getLiteral() + "`"));
    } else if (node instanceof Emphasis) {
      return List.of(new Inline.Emphasis(children(node)));
    } else if (node instanceof StrongEmphasis) {
      return List.of(new Inline.Strong(children(node)));
    } else if (node instanceof FootnoteReference reference) {
      return List.of(marks.apply(reference.getLabel()));
    } else if (node instanceof Link link) {
      return link(link);
    }
    return children(node);
  }

  /** An address that is its own words is words. */
  private List<Inline> link(Link link) {
    List<Inline> words = children(link);
    boolean bare = PlainText.withoutMarks(words).equals(link.getDestination());
    boolean leadsOut = Inline.Link.leadsOut(link.getDestination());
    return leadsOut && !bare ? List.of(new Inline.Link(words, link.getDestination())) : words;
  }
}
