package org.sgreport.write.docx.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sgreport.write.docx.layout.Box.Keep;

/**
 * Lays boxes on pages: no line of a paragraph is alone at the foot or the head of a page, what is
 * kept with the next goes with it, and a note begins on the page of its mark; what of it has no
 * room there goes on at the foot of the next page.
 */
final class PageFiller {
  /** Twips of text that the first page has room for, and the later ones of each section. */
  record Room(int first, List<Integer> later) {}

  private final List<Box> boxes;
  private final Map<String, NoteSize> notes;
  private final int separator;
  private final Room room;
  private final Map<String, Integer> pages = new HashMap<>();
  private int page = 1;
  private int section;
  private int used;
  private int noted;

  /** The sizes of notes are by their ids; the separator is that of the rule above them. */
  PageFiller(List<Box> boxes, Map<String, NoteSize> notes, int separator, Room room) {
    this.boxes = boxes;
    this.notes = notes;
    this.separator = separator;
    this.room = room;
  }

  /** The page on which each bookmark comes to stand. */
  Map<String, Integer> pages() {
    noted = boxes.stream().filter(b -> b.is(Keep.AT_FOOT)).mapToInt(PageFiller::whole).sum();
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      if (!box.is(Keep.AT_FOOT)) {
        if (box.is(Keep.NEW_PAGE) || !fits(together(i))) {
          nextPage();
        }
        lay(box);
        box.bookmarks().forEach(b -> pages.putIfAbsent(b, page));
        if (box.is(Keep.NEW_SECTION)) {
          section++;
          nextPage();
        }
      }
    }
    return pages;
  }

  private static int whole(Box box) {
    return box.before() + box.height() + box.after();
  }

  /** What must be on one page with the beginning of this box. */
  private Needed together(int from) {
    Needed needed = new Needed(0, 0);
    for (int i = from; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      if (!box.is(Keep.WITH_NEXT)) {
        return needed.plus(box.before(), lines(box, firstLines(box)));
      }
      needed = needed.plus(box.before(), lines(box, box.lines().size())).plus(box.after());
    }
    return needed;
  }

  /** Height of text, and height of the notes below it, in twips. */
  private record Needed(int text, int notes) {
    Needed plus(int height) {
      return new Needed(text + height, notes);
    }

    Needed plus(int before, Needed more) {
      return new Needed(text + before + more.text, notes + more.notes);
    }
  }

  private Needed lines(Box box, int count) {
    Needed needed = new Needed(0, 0);
    for (Line line : box.lines().subList(0, count)) {
      needed = needed.plus(0, new Needed(line.height(), least(line)));
    }
    return needed;
  }

  private int whole(Line line) {
    return sizes(line).stream().mapToInt(NoteSize::whole).sum();
  }

  /**
   * What the notes of a line need on its page: all but the last whole, and that one's beginning.
   */
  private int least(Line line) {
    List<NoteSize> sizes = sizes(line);
    if (sizes.isEmpty()) {
      return 0;
    }
    NoteSize last = sizes.get(sizes.size() - 1);
    return whole(line) - last.whole() + last.least();
  }

  private List<NoteSize> sizes(Line line) {
    return line.notes().stream().filter(notes::containsKey).map(notes::get).toList();
  }

  /** How many lines of a paragraph cannot be separated from its first: two, or all of three. */
  private static int firstLines(Box box) {
    int lines = box.lines().size();
    return box.is(Keep.LINES) || lines <= 3 ? lines : 2;
  }

  private boolean fits(Needed needed) {
    return used == 0 || over(needed) <= 0;
  }

  /** How much more than the page has room for is on it, with what is needed. */
  private int over(Needed needed) {
    int below = noted + needed.notes;
    boolean first = page == 1;
    int rule = below > 0 && !first ? separator : 0;
    return used + needed.text + below + rule - (first ? room.first : room.later.get(section));
  }

  private void nextPage() {
    noted = Math.max(0, Math.min(noted, over(new Needed(0, 0))));
    page++;
    used = 0;
  }

  private void lay(Box box) {
    used += box.before();
    int count = box.lines().size();
    int first = Math.min(count, firstLines(box));
    for (int i = 0; i < count; i++) {
      Line line = box.lines().get(i);
      boolean lastTwo = i == count - 2;
      int ahead = lastTwo ? box.lines().get(i + 1).height() : 0;
      if (i >= first && !fits(new Needed(line.height() + ahead, least(line)))) {
        nextPage();
      }
      used += line.height();
      noted += whole(line);
    }
    used += box.after();
  }
}
