package org.sgreport.write.markdown;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.sgreport.document.Block;
import org.sgreport.document.Document;
import org.sgreport.document.Note;
import org.sgreport.document.Writer;
import org.sgreport.write.text.TextWriter;

/**
 * Writes a document as the Markdown that a template would print: the lines of the first page and
 * the summary as unnumbered paragraphs, then the body. Numbers of paragraphs and headings, which
 * come by themselves, are left out; references are the numbers that they refer to.
 */
public final class MarkdownWriter implements Writer {
  private static final MarkdownRenderer RENDERER =
      MarkdownRenderer.builder()
          .extensions(List.of(FootnotesExtension.create(), TablesExtension.create()))
          .nodeRendererFactory(new Braces())
          .build();

  /** Braces are marks to a template, and tildes can begin code; both are signs in a text. */
  private static final class Braces implements MarkdownNodeRendererFactory {
    @Override
    public NodeRenderer create(MarkdownNodeRendererContext context) {
      return TableNodes.renderer(context);
    }

    @Override
    public Set<Character> getSpecialCharacters() {
      return Set.of('{', '~');
    }
  }

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public String ending() {
    return ".md";
  }

  @Override
  public byte[] write(Document document) {
    return print(document).getBytes(StandardCharsets.UTF_8);
  }

  public static String print(Document document) {
    org.commonmark.node.Document root = new org.commonmark.node.Document();
    TextWriter.firstPage(document).forEach(line -> root.appendChild(unnumbered(line)));
    NodeBuilder body = new NodeBuilder(root, Dialect.MARKDOWN);
    document.summary().forEach(p -> body.paragraph(unnumbered(p)));
    return print(document.body(), document.notes(), root, body);
  }

  /** Without first page and summary. */
  static String body(Document document, List<Note> notes, Dialect dialect) {
    org.commonmark.node.Document root = new org.commonmark.node.Document();
    return print(document.body(), notes, root, new NodeBuilder(root, dialect));
  }

  private static String print(List<Block> blocks, List<Note> notes, Node root, NodeBuilder body) {
    blocks.forEach(body::add);
    notes.forEach(body::note);
    return RENDERER.render(root);
  }

  /** A summary, whose paragraphs have no numbers, with its notes. */
  public static String summary(Document document) {
    org.commonmark.node.Document root = new org.commonmark.node.Document();
    InlineNodes inlines = new InlineNodes(Dialect.MARKDOWN);
    for (Block.Paragraph paragraph : document.summary()) {
      Node node = new Paragraph();
      inlines.append(paragraph.content(), node);
      root.appendChild(node);
    }
    NodeBuilder notes = new NodeBuilder(root, Dialect.MARKDOWN);
    document.notesOfSummary().forEach(notes::note);
    return RENDERER.render(root);
  }

  private static Node unnumbered(String line) {
    Node paragraph = new Paragraph();
    paragraph.appendChild(new Text(line));
    Dialect.mark(paragraph, NodeBuilder.UNNUMBERED);
    return paragraph;
  }

  private static Block.Paragraph unnumbered(Block.Paragraph paragraph) {
    return new Block.Paragraph(0, "", paragraph.content(), paragraph.place());
  }
}
