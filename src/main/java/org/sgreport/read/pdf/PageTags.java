package org.sgreport.read.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The tags of a file's pages, by the numbers that their contents have. */
final class PageTags {
  private static final COSName MARKED = COSName.getPDFName("MCR");
  private static final COSName SPAN_OF_COLUMNS = COSName.getPDFName("ColSpan");
  private static final COSName SPAN_OF_ROWS = COSName.getPDFName("RowSpan");
  private static final int WIDEST = 1_000;
  private static final int MOST_NAMES = 8;

  /** Elements that are yet to be walked, with the tags around them. */
  private record Found(COSBase element, Tag parent, COSBase page) {}

  private final Map<COSBase, Map<Integer, Tag>> pages = new IdentityHashMap<>();
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Found> open = new ArrayDeque<>();
  private final COSDictionary roles;

  private PageTags(COSDictionary roles) {
    this.roles = roles;
  }

  /** Those of a file without tags are empty. */
  static PageTags of(PDDocument file) {
    COSDictionary root =
        file.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    if (root == null) {
      return new PageTags(new COSDictionary());
    }
    COSDictionary roles = root.getCOSDictionary(COSName.ROLE_MAP);
    PageTags tags = new PageTags(roles == null ? new COSDictionary() : roles);
    tags.kids(root, Tag.NONE, null);
    while (!tags.open.isEmpty()) {
      tags.walk(tags.open.pop());
    }
    return tags;
  }

  boolean isEmpty() {
    return pages.isEmpty();
  }

  /** {@link Tag#NONE} where nothing has that number. */
  Tag of(PDPage page, int number) {
    return pages.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(number, Tag.NONE);
  }

  private void walk(Found found) {
    COSBase element = found.element;
    if (element instanceof COSNumber number) {
      mark(found.page, number.intValue(), found.parent);
    } else if (element instanceof COSDictionary dictionary && seen.add(dictionary)) {
      COSBase own = dictionary.getDictionaryObject(COSName.PG);
      COSBase page = own == null ? found.page : own;
      if (MARKED.equals(dictionary.getCOSName(COSName.TYPE))) {
        mark(page, dictionary.getInt(COSName.MCID), found.parent);
      } else if (dictionary.containsKey(COSName.S)) {
        kids(dictionary, tag(dictionary, found.parent), page);
      }
    }
  }

  private void mark(COSBase page, int number, Tag tag) {
    if (page != null && number >= 0) {
      pages.computeIfAbsent(page, p -> new HashMap<>()).put(number, tag);
    }
  }

  /** What is found last is walked first: so they are taken from the end. */
  private void kids(COSDictionary element, Tag tag, COSBase page) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray several) {
      for (int i = several.size() - 1; i >= 0; i--) {
        open.push(new Found(direct(several.get(i)), tag, page));
      }
    } else if (kids != null) {
      open.push(new Found(kids, tag, page));
    }
  }

  private static COSBase direct(COSBase kid) {
    COSBase known = kid instanceof COSObject object ? object.getObject() : kid;
    return known == null ? new COSDictionary() : known;
  }

  private Tag tag(COSDictionary element, Tag parent) {
    return new Tag(
        role(element.getCOSName(COSName.S)),
        parent == Tag.NONE ? null : parent,
        span(element, SPAN_OF_COLUMNS),
        span(element, SPAN_OF_ROWS));
  }

  /** The standard name of one that a program made up. */
  private String role(COSName name) {
    COSName role = name;
    for (int i = 0; role != null && i < MOST_NAMES && roles.getCOSName(role) != null; i++) {
      role = roles.getCOSName(role);
    }
    return role == null ? "" : role.getName();
  }

  private static int span(COSDictionary element, COSName which) {
    COSBase attributes = element.getDictionaryObject(COSName.A);
    int span = attributes instanceof COSDictionary one ? one.getInt(which, 1) : 1;
    if (attributes instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        span =
            several.getObject(i) instanceof COSDictionary one
                ? Math.max(span, one.getInt(which, 1))
                : span;
      }
    }
    return Math.max(1, Math.min(span, WIDEST));
  }
}
