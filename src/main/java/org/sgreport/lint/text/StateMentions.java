package org.sgreport.lint.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sgreport.reference.State;
import org.sgreport.reference.StateName;
import org.sgreport.reference.States;

/**
 * Names of States in a text, of any time, and the lists that they make. A name that a word with a
 * capital follows is part of another one.
 */
public final class StateMentions {
  /** A name with its place, which includes the article before it. */
  public record Mention(StateName name, int start, int end, boolean article, boolean inverted) {}

  private static final Map<String, StateName> NAMES = names();
  private static final Pattern ANY =
      Pattern.compile(
          "(?<![\\p{L}-])([Tt]he )?("
              + NAMES.keySet().stream()
                  .sorted(Comparator.comparingInt(String::length).reversed())
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")(?![\\p{L}-])(?! \\p{Lu}\\p{Ll})");
  private static final Pattern BETWEEN = Pattern.compile(", | and |, and ");

  private StateMentions() {}

  private static Map<String, StateName> names() {
    Map<String, StateName> names = new HashMap<>();
    for (State state : States.all().states()) {
      for (StateName name : States.all().names(state.code())) {
        names.put(plain(name.list()), name);
        names.put(plain(name.running().replaceFirst("^the ", "")), name);
      }
    }
    return names;
  }

  private static String plain(String name) {
    return name.replace('\'', '’');
  }

  /** In their order. */
  public static List<Mention> of(String text) {
    List<Mention> mentions = new ArrayList<>();
    Matcher any = ANY.matcher(plain(text));
    while (any.find()) {
      StateName name = NAMES.get(any.group(2));
      boolean inverted = any.group(2).contains(" (");
      mentions.add(new Mention(name, any.start(), any.end(), any.group(1) != null, inverted));
    }
    return mentions;
  }

  /** Two or more that follow one another with commas and "and" between them. */
  public static List<List<Mention>> lists(String text) {
    List<List<Mention>> lists = new ArrayList<>();
    List<Mention> open = new ArrayList<>();
    for (Mention mention : of(text)) {
      if (!open.isEmpty() && !follows(open.get(open.size() - 1), mention, text)) {
        close(open, lists);
        open = new ArrayList<>();
      }
      open.add(mention);
    }
    close(open, lists);
    return lists;
  }

  private static boolean follows(Mention before, Mention mention, String text) {
    return BETWEEN.matcher(text.substring(before.end(), mention.start())).matches();
  }

  private static void close(List<Mention> open, List<List<Mention>> lists) {
    if (open.size() > 1) {
      lists.add(List.copyOf(open));
    }
  }
}
