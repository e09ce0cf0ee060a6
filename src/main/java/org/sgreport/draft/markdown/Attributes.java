package org.sgreport.draft.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sgreport.document.Inline;

/** What stands in braces at the end of a heading or paragraph: {@code {-}} for unnumbered. */
record Attributes(List<Inline> content, boolean numbered) {
  private static final Pattern UNNUMBERED = Pattern.compile("\\s*\\{-}\\s*$");

  /** Takes the braces off the end of the content. */
  static Attributes of(List<Inline> content) {
    int last = content.size() - 1;
    if (last < 0 || !(content.get(last) instanceof Inline.Text text)) {
      return new Attributes(content, true);
    }
    String bare = UNNUMBERED.matcher(text.words()).replaceFirst("");
    if (bare.equals(text.words())) {
      return new Attributes(content, true);
    }
    List<Inline> rest = new ArrayList<>(content.subList(0, last));
    if (!bare.isEmpty()) {
      rest.add(new Inline.Text(bare));
    }
    return new Attributes(rest, false);
  }
}
