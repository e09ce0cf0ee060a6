package org.sgreport.lint.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}-])(?:\\p{Lu}|the f)\\p{L}*");
  private static final Pattern ENDS = Pattern.compile("(?![\\p{L}-])(?! \\p{Lu}\\p{Ll})");
  private static final Pattern BETWEEN = Pattern.compile(", | and |, and ");

  /** Built with the patterns above. */
  private static final Map<String, List<Named>> NAMES = names();

  private StateMentions() {}

  /** What a State is called, and the name that this is. */
  private record Named(String words, StateName name) {}

  /** By their first words, the longest first. */
  private static Map<String, List<Named>> names() {
    Map<String, List<Named>> names = new HashMap<>();
    for (State state : States.all().states()) {
      for (StateName name : States.all().names(state.code())) {
        add(names, plain(name.list()), name);
        add(names, plain(name.running().replaceFirst("^the (?!former)", "")), name);
      }
    }
    names.values().forEach(l -> l.sort(Comparator.comparingInt(n -> -n.words().length())));
    return names;
  }

  private static void add(Map<String, List<Named>> names, String words, StateName name) {
    Matcher first = CAPITAL.matcher(words);
    if (first.lookingAt()) {
      names.computeIfAbsent(first.group(), f -> new ArrayList<>()).add(new Named(words, name));
    }
  }

  private static String plain(String name) {
    return name.replace('\'', '’');
  }

  /** In their order. */
  public static List<Mention> of(String text) {
    List<Mention> mentions = new ArrayList<>();
    String plain = plain(text);
    Matcher capital = CAPITAL.matcher(plain);
    for (int from = 0; capital.find(from); ) {
      Optional<Named> named = at(plain, capital.start(), capital.group());
      int end = capital.start() + named.map(n -> n.words().length()).orElse(0);
      named.map(n -> mention(plain, capital.start(), n)).ifPresent(mentions::add);
      from = Math.max(end, capital.end());
    }
    return mentions;
  }

  /** The longest name that begins here. */
  private static Optional<Named> at(String text, int start, String first) {
    return NAMES.getOrDefault(first, List.of()).stream()
        .filter(n -> text.startsWith(n.words(), start))
        .filter(n -> ENDS.matcher(text.substring(start + n.words().length())).lookingAt())
        .findFirst();
  }

  private static Mention mention(String text, int start, Named named) {
    boolean article = text.startsWith("the ", start - 4) || text.startsWith("The ", start - 4);
    boolean inverted = named.words().contains(" (");
    int from = article ? start - 4 : start;
    return new Mention(named.name(), from, start + named.words().length(), article, inverted);
  }

  /** Two or more that follow one another with commas and "and" between them. */
  static List<List<Mention>> lists(String text, List<Mention> mentions) {
    List<List<Mention>> lists = new ArrayList<>();
    List<Mention> open = new ArrayList<>();
    for (Mention mention : mentions) {
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
