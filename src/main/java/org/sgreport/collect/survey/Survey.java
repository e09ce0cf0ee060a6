package org.sgreport.collect.survey;

import java.util.List;
import java.util.stream.Stream;
import org.sgreport.reference.SurveyColumns;
import org.sgreport.text.Folding;

/** A survey as its tool describes it; groups by their names and labels. */
public record Survey(String title, List<String> groups, List<Item> items) {
  public Survey {
    groups = List.copyOf(groups);
    items = List.copyOf(items);
  }

  /** What sort of answer a question takes. */
  public enum Kind {
    STATE,
    ONE,
    SEVERAL,
    NUMBER,
    TEXT,
    END,
    NONE,
    OTHER
  }

  /** One question; its choices are empty where respondents type. */
  public record Item(Worded worded, Kind kind, List<Worded> choices) {
    public Item {
      choices = List.copyOf(choices);
    }

    /** Whether respondents can word an answer themselves. */
    boolean hasOther() {
      return choices.stream().anyMatch(c -> SurveyColumns.isOther(c.all()));
    }
  }

  /** A name in the tool, with the labels in each language. */
  public record Worded(String name, List<String> labels) {
    public Worded {
      labels = labels.stream().map(Worded::plain).filter(l -> !l.isEmpty()).distinct().toList();
    }

    /** Labels can hold HTML, and line breaks. */
    private static String plain(String label) {
      return label
          .replaceAll("(?s)<[a-zA-Z/!][^>]*>", " ")
          .replace("&nbsp;", " ")
          .replace("&amp;", "&")
          .replace("&lt;", "<")
          .replace("&gt;", ">")
          .replace("&quot;", "\"")
          .replaceAll("[\\s\\u00A0]+", " ")
          .strip();
    }

    /** The name, then the labels. */
    List<String> all() {
      return Stream.concat(Stream.of(name), labels.stream()).toList();
    }

    /** Whether the name or a label is one of these words, but for case, accents and punctuation. */
    boolean is(String words) {
      String key = Folding.key(words);
      return !key.isEmpty()
          && (Folding.key(name).equals(key)
              || labels.stream().map(Folding::key).anyMatch(key::equals));
    }
  }
}
