package org.sgreport.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sentences and titles of invented words, with what can mislead a reader within them. */
final class MadeWords {
  private static final List<String> WORDS =
      List.of(
          "lamps",
          "keepers",
          "of",
          "the",
          "coast",
          "and",
          "lighthouses",
          "in",
          "harbours",
          "a",
          "measures",
          "for",
          "maintenance",
          "reported",
          "by",
          "communities",
          "had",
          "been",
          "well-lit",
          "responsible",
          "administrations",
          "to",
          "boats",
          "were",
          "international",
          "cooperation",
          "with",
          "fog",
          "oil",
          "while",
          "training",
          "on",
          "signals",
          "strengthened",
          "islands",
          "from",
          "coordination-related",
          "those",
          "at",
          "sea",
          "which",
          "improved");

  private static final List<String> SHORT =
      List.of("lamps", "boats", "oil", "keepers", "fog", "of", "the", "signals", "2044");

  private static final List<String> TRAPS =
      List.of(
          "in 2044",
          "(see A/99/12, para. 4)",
          "1.5 per cent",
          "“the light of the north”",
          "No. 7",
          "20–30 lamps",
          "the keepers’ union",
          "section II.A",
          "12,500 lamps",
          "A. B. Keeper",
          "(a) or (b)",
          "5 May 2044",
          "70 km",
          "chapter I of the plan",
          "– among others –",
          "*Lumen Maris*",
          "**not yet**",
          "the Union of Keepers (UOK)",
          "S/2044/7",
          "part I",
          "article 3 (1) (b)",
          "Atlantis; Lemuria; and Thule");

  private final Random random;

  MadeWords(Random random) {
    this.random = random;
  }

  /** So many words, the first with a capital, without a full stop. */
  String words(int least, int most) {
    int number = least + random.nextInt(most - least + 1);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < number; i++) {
      words.append(i == 0 ? "" : " ").append(one(WORDS));
    }
    return capital(words.toString());
  }

  /** So many that are not broken in a narrow column. */
  String shortWords(int least, int most) {
    int number = least + random.nextInt(most - least + 1);
    return capital(
        Stream.generate(() -> one(SHORT)).limit(number).collect(Collectors.joining(" ")));
  }

  String shortWord() {
    return shortWords(1, 1);
  }

  String sentence() {
    String trap = random.nextInt(3) == 0 ? " " + one(TRAPS) : "";
    return words(4, 18) + trap + " " + words(1, 6).toLowerCase(Locale.ROOT) + ".";
  }

  String sentences(int most) {
    int number = 1 + random.nextInt(most);
    StringBuilder sentences = new StringBuilder();
    for (int i = 0; i < number; i++) {
      sentences.append(i == 0 ? "" : " ").append(sentence());
    }
    return sentences.toString();
  }

  private String one(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
