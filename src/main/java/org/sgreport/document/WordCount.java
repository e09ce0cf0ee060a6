package org.sgreport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sgreport.language.vocabulary.Language;

/**
 * Words by chapter, as the limit on a report's length counts them: runs between spaces in headings,
 * paragraphs, notes and summary, without enumerators and note marks.
 */
public final class WordCount {
  /** A chapter, or the summary or the notes, and its words. */
  public record Part(String title, int words) {}

  private WordCount() {}

  /** The summary where there is one, the chapters in their order, the notes where there are any. */
  public static List<Part> of(Document document) {
    List<Part> parts = new ArrayList<>();
    int summary = document.summary().stream().mapToInt(p -> words(p.content())).sum();
    if (summary > 0) {
      parts.add(new Part(document.language().firstPage().summary(), summary));
    }
    String title = "";
    int words = 0;
    for (Block block : document.body()) {
      Optional<String> opened = chapter(block, document.language());
      if (opened.isPresent()) {
        add(parts, title, words);
        title = (opened.get() + " " + PlainText.withoutMarks(block.content())).strip();
        words = 0;
      }
      words += words(block.content());
    }
    add(parts, title, words);
    add(parts, "Notes", document.notes().stream().mapToInt(n -> words(n.content())).sum());
    return parts;
  }

  /** What comes before the title of a chapter or annex, if the block opens one. */
  private static Optional<String> chapter(Block block, Language language) {
    if (block instanceof Block.Annex annex) {
      return Optional.of(language.labels().annex(annex.number()));
    }
    return block instanceof Block.Heading heading && heading.level() == 1
        ? Optional.of(heading.enumerator())
        : Optional.empty();
  }

  private static void add(List<Part> parts, String title, int words) {
    if (words > 0) {
      parts.add(new Part(title, words));
    }
  }

  private static int words(List<Inline> content) {
    String text = PlainText.withoutMarks(content).strip();
    return text.isEmpty() ? 0 : text.split("\\s+").length;
  }
}
