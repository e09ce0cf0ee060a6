package org.sgreport.read;

import java.util.List;
import java.util.function.Predicate;
import org.sgreport.document.Block;
import org.sgreport.document.Contents;
import org.sgreport.language.en.English;
import org.sgreport.model.Settings;

/** A contents page of others, made anew down to the deepest heading that it lists. */
public final class ListedHeadings {
  private ListedHeadings() {}

  /** None where it lists nothing; a page that lists other things than headings lists chapters. */
  public static Contents contents(
      List<Block> body, Predicate<Block.Heading> isListed, boolean listsAny, List<String> columns) {
    int levels =
        body.stream()
            .filter(Block.Heading.class::isInstance)
            .map(Block.Heading.class::cast)
            .filter(isListed)
            .mapToInt(Block.Heading::level)
            .max()
            .orElse(listsAny ? 1 : 0);
    return Contents.of(body, new Settings.Contents(levels, columns), English.INSTANCE.labels());
  }
}
