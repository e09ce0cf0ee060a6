package org.sgreport.lint.references;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.sgreport.document.Block;
import org.sgreport.document.Document;
import org.sgreport.document.PlainText;
import org.sgreport.text.Enumerator;
import org.sgreport.text.Figures;

/** The chapters, annexes and tables that a document has, by their numbers. */
final class DocumentParts {
  private final Set<String> parts = new HashSet<>();
  private boolean annexes;

  DocumentParts(Document document) {
    document.body().forEach(this::add);
  }

  /** What a reader could not tell to be a table is a box whose text begins with its label. */
  private void add(Block block) {
    if (block instanceof Block.Heading heading && heading.level() == 1) {
      parts.add("chapter " + heading.enumerator().replace(".", ""));
    } else if (block instanceof Block.Annex annex) {
      annexes = true;
      parts.add("annex " + annex.number());
    } else if (block instanceof Block.Table table) {
      parts.add("table " + table.number());
    }
    String words = PlainText.withoutMarks(block.content());
    if (words.matches("(?s)(?:Table|Annex) [IVXLC\\d]+\\b.*")) {
      parts.add(words.replaceFirst("(?s)^(\\w+ \\w+).*", "$1").toLowerCase(Locale.ROOT));
    }
    block.blocks().forEach(this::add);
  }

  /** Whether there is such a part; an annex without a number may have been read as another. */
  boolean has(String kind, String number) {
    String part = kind.replace("section", "chapter") + " " + number;
    boolean unsure = kind.equals("annex") && annexes && parts.contains("annex ");
    String roman = number.matches("\\d{1,2}") ? Enumerator.roman(Figures.parse(number)) : number;
    return unsure
        || parts.stream().anyMatch(part::equalsIgnoreCase)
        || parts.contains("annex " + roman) && kind.equals("annex");
  }
}
