package org.sgreport.language.en;

import java.util.List;
import java.util.regex.Pattern;
import org.sgreport.language.vocabulary.FirstPageWords;

/** The English first page (Editorial Manual, mastheads; issued documents). */
final class EnglishFirstPage implements FirstPageWords {
  private static final Pattern SEVERAL = Pattern.compile(" and |, | to ");

  @Override
  public String unitedNations() {
    return "United Nations";
  }

  @Override
  public String summary() {
    return "Summary";
  }

  @Override
  public String distribution(String distribution) {
    return "Distr.: " + distribution;
  }

  @Override
  public String original(String language) {
    return "Original: " + language;
  }

  @Override
  public List<String> draft() {
    return List.of("Draft");
  }

  @Override
  public List<String> specimen() {
    return List.of("Specimen", "Compiled from published facts;", "not an official document");
  }

  @Override
  public List<String> invented() {
    return List.of("Invented specimen", "Its replies are made up;", "not an official document");
  }

  @Override
  public String itemLine(String number, String list) {
    String plural = SEVERAL.matcher(number).find() ? "s " : " ";
    return list.equals("agenda")
        ? "Agenda item" + plural + number
        : "Item" + plural + number + " of the " + list;
  }
}
