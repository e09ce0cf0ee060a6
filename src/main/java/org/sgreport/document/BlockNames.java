package org.sgreport.document;

/** What a reader would call each block: "para. 18", "para. 97 (b)", "heading IV.B", "table 2". */
public final class BlockNames {
  private final String[] path = new String[6];
  private String annex = "";
  private String paragraph = "";

  /** Asked for each block in the order of the document. */
  public String of(Block block) {
    if (block instanceof Block.Heading heading) {
      return annex + heading(heading);
    }
    if (block instanceof Block.Paragraph typed) {
      paragraph = typed.number() > 0 ? "para. " + typed.number() : "the text after " + last();
      return annex + paragraph;
    }
    if (block instanceof Block.Subparagraph item) {
      return annex + last() + " " + item.enumerator();
    }
    if (block instanceof Block.BulletedItem) {
      return annex + "the bullets after " + last();
    }
    if (block instanceof Block.Box) {
      return annex + "the box after " + last();
    }
    if (block instanceof Block.Quotation) {
      return annex + "the quotation after " + last();
    }
    if (block instanceof Block.Annex head) {
      String name = ("annex " + head.number()).strip();
      annex = name + ", ";
      paragraph = "";
      return name;
    }
    String table = ((Block.Table) block).number();
    return annex + (table.isEmpty() ? "the table after " + last() : "table " + table);
  }

  private String last() {
    return paragraph.isEmpty() ? "the beginning" : paragraph.replace("the text after ", "");
  }

  private String heading(Block.Heading heading) {
    path[heading.level()] = heading.enumerator().replaceAll("\\.$", "");
    if (heading.enumerator().isEmpty()) {
      return "a heading after " + last();
    }
    StringBuilder number = new StringBuilder();
    for (int level = 1; level <= heading.level(); level++) {
      String part = path[level] == null ? "" : path[level];
      number.append(number.isEmpty() || part.isEmpty() ? "" : ".").append(part);
    }
    return "heading " + number;
  }
}
