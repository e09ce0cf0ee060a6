package org.sgreport.write.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.sgreport.document.Block;
import org.sgreport.document.Inline;
import org.sgreport.document.Note;

/** Builds the library's tree of our blocks. */
final class NodeBuilder implements Block.Visitor<Void> {
  /** What a list or a heading would begin with, but for its last sign. */
  private static final Pattern BLOCK_MARK = Pattern.compile("^(?:(?=[-+#])|\\d{1,9}(?=[.)]))");

  static final String UNNUMBERED = "-";

  private final Node root;
  private final Dialect dialect;
  private final InlineNodes inlines;
  private ListNodes lists;
  private int tables;

  NodeBuilder(Node root, Dialect dialect) {
    this.root = root;
    this.dialect = dialect;
    this.inlines = new InlineNodes(dialect);
    this.lists = new ListNodes(root);
  }

  void add(Block block) {
    boolean item = block instanceof Block.Subparagraph || block instanceof Block.BulletedItem;
    if (!item) {
      lists = new ListNodes(root);
    }
    block.accept(this);
  }

  void note(Note note) {
    root.appendChild(definition("" + note.number(), note.content()));
  }

  private Node definition(String label, List<Inline> content) {
    FootnoteDefinition definition = new FootnoteDefinition(label);
    definition.appendChild(words(content));
    return definition;
  }

  private Node words(List<Inline> content) {
    Node words = filled(new Paragraph(), content);
    if (words.getFirstChild() instanceof Text first) {
      withoutMark(first);
    }
    return words;
  }

  /** The library escapes no plus sign, and marks of lists and headings in no note. */
  private static void withoutMark(Text first) {
    Matcher mark = BLOCK_MARK.matcher(first.getLiteral());
    if (mark.find()) {
      String words = first.getLiteral();
      first.insertBefore(Dialect.raw(mark.group() + "\\" + words.charAt(mark.end())));
      first.setLiteral(words.substring(mark.end() + 1));
    }
  }

  private Node filled(Node node, List<Inline> content) {
    inlines.append(content, node);
    return node;
  }

  @Override
  public Void heading(Block.Heading heading) {
    Node node = filled(level(heading.level()), heading.content());
    Dialect.mark(
        node, heading.enumerator().isEmpty() ? UNNUMBERED : "", dialect.key(heading.key()));
    root.appendChild(node);
    return null;
  }

  private static Node level(int level) {
    Heading heading = new Heading();
    heading.setLevel(level);
    return heading;
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    Node node = words(paragraph.content());
    Dialect.mark(node, paragraph.number() == 0 ? UNNUMBERED : "", dialect.key(paragraph.key()));
    root.appendChild(node);
    return null;
  }

  @Override
  public Void subparagraph(Block.Subparagraph item) {
    lists.add(item.list(), item.depth(), words(item.content()));
    return null;
  }

  @Override
  public Void bulletedItem(Block.BulletedItem item) {
    lists.add(ListNodes.BULLETS, item.depth(), words(item.content()));
    return null;
  }

  /** One after another are in one. */
  @Override
  public Void quotation(Block.Quotation quotation) {
    Node open = root.getLastChild();
    Node quote = open instanceof BlockQuote ? open : new BlockQuote();
    quote.appendChild(words(quotation.content()));
    if (quote != open) {
      root.appendChild(quote);
    }
    return null;
  }

  /** Its paragraphs have no number within it, and need no mark for that. */
  @Override
  public Void box(Block.Box box) {
    Node opening = new Paragraph();
    opening.appendChild(Dialect.raw(box.content().isEmpty() ? "::: box" : "::: box "));
    root.appendChild(filled(opening, box.content()));
    for (Block block : box.blocks()) {
      if (block instanceof Block.Paragraph paragraph) {
        lists = new ListNodes(root);
        root.appendChild(words(paragraph.content()));
      } else {
        add(block);
      }
    }
    root.appendChild(raw(":::"));
    return null;
  }

  private static Node raw(String line) {
    HtmlBlock block = new HtmlBlock();
    block.setLiteral(line);
    return block;
  }

  @Override
  public Void annex(Block.Annex annex) {
    Node node = filled(level(1), annex.content());
    Dialect.mark(node, "annex", dialect.key(annex.key()));
    root.appendChild(node);
    return null;
  }

  @Override
  public Void table(Block.Table table) {
    String notes = "table-" + ++tables + "-";
    if (!table.content().isEmpty()) {
      root.appendChild(caption(table, inlines.withTableNotes(notes)));
    }
    root.appendChild(TableNodes.of(table.rows(), inlines.withTableNotes(notes)));
    table.notes().forEach(n -> root.appendChild(definition(notes + n.letter(), n.content())));
    return null;
  }

  private static Node caption(Block.Table table, InlineNodes inlines) {
    Node caption = new Paragraph();
    caption.appendChild(new Text("Table: "));
    inlines.append(table.content(), caption);
    if (!table.unit().isEmpty()) {
      caption.appendChild(new SoftLineBreak());
      caption.appendChild(new Text(table.unit()));
    }
    return caption;
  }
}
