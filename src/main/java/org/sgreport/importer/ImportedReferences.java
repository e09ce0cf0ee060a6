package org.sgreport.importer;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.read.Passage;

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

  private final Map<Passage, String> targets = new IdentityHashMap<>();
  private final Set<String> used = new TreeSet<>();
  private final String[] path = new String[4];

  ImportedReferences(List<Passage> passages) {
    for (Passage passage : passages) {
      if (passage.kind() == Passage.Kind.ANNEX) {
        break;
      }
      target(passage).ifPresent(t -> targets.put(passage, t));
    }
    for (Passage passage : passages) {
      OWN.matcher(passage.text()).results().forEach(this::use);
    }
  }

  /** "para 38", "chap IV", "sect IV.B"; empty for what has no number. */
  private Optional<String> target(Passage passage) {
    String mark = passage.mark().replaceAll("\\.$", "");
    if (passage.kind() == Passage.Kind.PARAGRAPH && !mark.isEmpty()) {
      return Optional.of("para " + mark);
    }
    if (passage.kind() != Passage.Kind.HEADING || mark.isEmpty() || passage.level() > 3) {
      return Optional.empty();
    }
    path[passage.level()] = mark;
    String number = String.join(".", Arrays.asList(path).subList(1, passage.level() + 1));
    return Optional.of((passage.level() == 1 ? "chap " : "sect ") + number);
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

  /** The words of a passage with the report's own references by key. */
  String byKey(String words) {
    return OWN.matcher(words)
        .replaceAll(
            match ->
                used.contains(target(match))
                    ? "[](#" + key(target(match)) + ")"
                    : Matcher.quoteReplacement(match.group()));
  }

  /** The key behind a passage that something refers to, or an empty text. */
  String keyOf(Passage passage) {
    String target = targets.getOrDefault(passage, "");
    return used.contains(target) ? "#" + key(target) : "";
  }
}
