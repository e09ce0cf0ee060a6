package org.sgreport.document;

import java.util.ArrayList;
import java.util.List;
import org.sgreport.language.vocabulary.Labels;
import org.sgreport.model.Settings;

/**
 * The contents page: the headings down to a level, and the annexes, with the paragraphs below each.
 * Empty where a report has none. Pages are not known here; a writer that has pages adds them.
 */
public record Contents(int levels, boolean paragraphs, boolean pages, List<Entry> entries) {
  /**
   * A heading with its enumerator, or an annex with its label. The paragraphs are "3-14" or "15",
   * empty where there are none.
   */
  public record Entry(int level, String enumerator, List<Inline> title, String paragraphs) {
    public Entry {
      title = List.copyOf(title);
    }
  }

  public static final Contents NONE = new Contents(0, false, false, List.of());

  public Contents {
    entries = List.copyOf(entries);
  }

  /** What report.yaml wants of the contents page, for this body. */
  public static Contents of(List<Block> body, Settings.Contents wanted, Labels labels) {
    Contents empty =
        new Contents(
            wanted.levels(),
            wanted.columns().contains("paragraphs"),
            wanted.columns().contains("page"),
            List.of());
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      if (empty.lists(body.get(i))) {
        entries.add(entry(body, i, labels));
      }
    }
    return entries.isEmpty()
        ? NONE
        : new Contents(empty.levels, empty.paragraphs, empty.pages, entries);
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Whether the block has an entry; the entries are in the order of the blocks. */
  public boolean lists(Block block) {
    return block instanceof Block.Heading heading && heading.level() <= levels
        || block instanceof Block.Annex && levels > 0;
  }

  private static Entry entry(List<Block> body, int at, Labels labels) {
    return body.get(at) instanceof Block.Annex annex
        ? new Entry(1, labels.annex(annex.number()), annex.content(), paragraphs(body, at))
        : entry((Block.Heading) body.get(at), paragraphs(body, at));
  }

  private static Entry entry(Block.Heading heading, String paragraphs) {
    return new Entry(heading.level(), heading.enumerator(), heading.content(), paragraphs);
  }

  /** The numbered paragraphs from the block to the next heading that is not below it. */
  private static String paragraphs(List<Block> body, int at) {
    List<Integer> numbers =
        body.subList(at + 1, body.size()).stream()
            .takeWhile(b -> level(b) > level(body.get(at)))
            .filter(Block.Paragraph.class::isInstance)
            .map(b -> ((Block.Paragraph) b).number())
            .filter(n -> n > 0)
            .toList();
    if (numbers.isEmpty()) {
      return "";
    }
    int first = numbers.get(0);
    int last = numbers.get(numbers.size() - 1);
    return first == last ? "" + first : first + "-" + last;
  }

  /** An annex comes above all headings; what is no heading, below them. */
  private static int level(Block block) {
    if (block instanceof Block.Annex) {
      return 0;
    }
    return block instanceof Block.Heading heading ? heading.level() : Integer.MAX_VALUE;
  }
}
