package org.sgreport.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.sgreport.document.Numbering;
import org.sgreport.text.Enumerator;

/** Numbers of paragraphs and headings, held against a count that is taken anew each time. */
class NumberingPropertyTest {
  private static final int PARAGRAPH = 0;
  private static final int ANNEX = 6;
  private static final int LIST = 7;

  /** What begins, one after another: 1 to 5 are levels of headings. */
  @Property(seed = "1")
  void eachNumberIsTheCountOfItsLike(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(max = LIST) Integer> begun) {
    Numbering numbering = new Numbering();
    for (int at = 0; at < begun.size(); at++) {
      List<Integer> whole = begun.subList(0, at + 1);
      int kind = begun.get(at);
      if (kind == ANNEX) {
        numbering.beginAnnex();
      } else if (kind == PARAGRAPH) {
        assertThat(numbering.nextParagraph()).isEqualTo(count(sinceAnnex(whole), PARAGRAPH));
      } else if (kind == LIST) {
        assertThat(numbering.nextList()).isEqualTo(count(whole, LIST));
      } else {
        int among = count(sinceHigher(sinceAnnex(whole), kind), kind);
        assertThat(numbering.nextHeading(kind)).isEqualTo(Enumerator.heading(kind, among));
      }
    }
  }

  private static int count(List<Integer> begun, int kind) {
    return (int) begun.stream().filter(k -> k == kind).count();
  }

  private static List<Integer> sinceAnnex(List<Integer> begun) {
    return begun.subList(begun.lastIndexOf(ANNEX) + 1, begun.size());
  }

  private static List<Integer> sinceHigher(List<Integer> begun, int level) {
    int from = begun.size();
    while (from > 0 && (begun.get(from - 1) < 1 || begun.get(from - 1) >= level)) {
      from--;
    }
    return begun.subList(from, begun.size());
  }
}
