package org.sgreport.importer;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sgreport.document.Block;
import org.sgreport.document.Document;

/**
 * References of a published report to its own paragraphs, chapters and sections, made references by
 * key. One is its own where it says "above" or "below", or follows "see" in parentheses; a
 * reference stays as typed where its key would print other words.
 */
final class ImportedReferences {
  private static final String NUMBER = "(\\d+|[IVX]+(?:\\.[A-Z](?:\\.\\d+)?)?)";
  private static final Pattern OWN =
      Pattern.compile(
          "(?<=\\(see (?:also )?)(para|chap|sect)\\. "
              + NUMBER
              + "(?= above| below|\\)|;)"
              + "|(?<![\\w(])(paragraph|chapter|section) "
              + NUMBER
              + "(?= above| below| of the present report)");

  private final Map<Block, String> targets = new IdentityHashMap<>();
  private final Set<String> used = new TreeSet<>();
  private final String[] path = new String[4];

  ImportedReferences(Document document) {
    document.body().stream()
        .takeWhile(b -> !(b instanceof Block.Annex))
        .forEach(block -> target(block).ifPresent(t -> targets.put(block, t)));
    for (String text : Texts.of(document)) {
      OWN.matcher(text).results().forEach(this::use);
    }
  }

  /** "para 38", "chap IV", "sect IV.B"; empty for what has no number. */
  private Optional<String> target(Block block) {
    if (block instanceof Block.Paragraph paragraph && paragraph.number() > 0) {
      return Optional.of("para " + paragraph.number());
    }
    if (!(block instanceof Block.Heading heading)
        || heading.enumerator().isEmpty()
        || heading.level() > 3) {
      return Optional.empty();
    }
    path[heading.level()] = heading.enumerator().replaceAll("\\.$", "");
    String number = String.join(".", Arrays.asList(path).subList(1, heading.level() + 1));
    return Optional.of((heading.level() == 1 ? "chap " : "sect ") + number);
  }

  private void use(MatchResult match) {
    String target = target(match);
    if (Set.copyOf(targets.values()).contains(target)) {
      used.add(target);
    }
  }

  private static String target(MatchResult match) {
    return match.group(1) == null
        ? match.group(3).substring(0, 4) + " " + match.group(4)
        : match.group(1) + " " + match.group(2);
  }

  private static String key(String target) {
    return target.toLowerCase(Locale.ROOT).replaceAll("[ .]", "-");
  }

  /** Has the report's own references computed. */
  void compute(Computing text) {
    OWN.matcher(text.text())
        .results()
        .filter(match -> used.contains(target(match)) && text.isFree(match.start(), match.end()))
        .forEach(
            match -> {
              int number = match.group(1) == null ? 4 : 2;
              text.refer(match.start(number), match.end(number), key(target(match)));
            });
  }

  /** The key of a block that something refers to, or an empty text. */
  String keyOf(Block block) {
    String target = targets.getOrDefault(block, "");
    return used.contains(target) ? key(target) : "";
  }
}
