package org.sgreport.language.en;

import java.util.List;
import org.sgreport.language.vocabulary.ReplyWords;

/** English around names (Editorial Manual, punctuation). */
final class EnglishReplyWords implements ReplyWords {
  @Override
  public String others(int count) {
    return English.INSTANCE.numerals().count(count) + (count == 1 ? " other" : " others");
  }

  @Override
  public String unnamed(int count, boolean states) {
    String noun = states ? count == 1 ? " State" : " States" : count == 1 ? " entity" : " entities";
    return English.INSTANCE.numerals().count(count) + noun;
  }

  @Override
  public String unnamed() {
    return "Not named";
  }

  @Override
  public String awaited() {
    return "[to be filled: replies]";
  }

  @Override
  public String jointly(String name, String partners) {
    return name + " with " + partners;
  }

  /** With semicolons where an item has commas (Editorial Manual, punctuation). */
  @Override
  public String listOfLists(List<String> items) {
    boolean lists = items.stream().anyMatch(i -> i.contains(" and ") || i.contains(" with "));
    if (items.size() < 2 || !lists) {
      return English.INSTANCE.list(items);
    }
    String sign = items.stream().anyMatch(i -> i.contains(", ")) ? "; " : ", ";
    int last = items.size() - 1;
    return String.join(sign, items.subList(0, last)) + sign + "and " + items.get(last);
  }

  @Override
  public String introduced(String name, String words) {
    return name + ": " + words;
  }

  @Override
  public String quoted(String words) {
    return "“" + words + "”";
  }

  @Override
  public String resolution(String organ, String number) {
    return organ + " resolution " + number;
  }

  /** Editorial Manual, lists. */
  @Override
  public String item(String said, boolean last) {
    return said + (last ? "." : ";");
  }

  @Override
  public String sentence(List<String> said) {
    return String.join("; ", said);
  }
}
