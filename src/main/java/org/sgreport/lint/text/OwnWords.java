package org.sgreport.lint.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.document.Inline;

/** Running text with all that is quoted, titled or an address hidden, character for character. */
final class OwnWords implements Inline.Visitor<String> {
  private static final char HIDDEN = '\uE000';
  private static final Pattern NOT_OWN =
      Pattern.compile(
          "“[^”]{0,9999}+”|\"[^\"]*\"|(?:https?://|www\\.)\\S*[\\w/]|(?<!\\S)\\S+@\\S+\\w");
  private static final OwnWords INSTANCE = new OwnWords();

  private OwnWords() {}

  static String of(List<Inline> content) {
    String text = INSTANCE.join(content);
    StringBuilder own = new StringBuilder(text);
    for (Matcher m = NOT_OWN.matcher(text); m.find(); ) {
      own.replace(m.start(), m.end(), hidden(m.group()));
    }
    return own.toString();
  }

  private static String hidden(String text) {
    return String.valueOf(HIDDEN).repeat(text.length());
  }

  private String join(List<Inline> content) {
    StringBuilder text = new StringBuilder();
    content.forEach(i -> text.append(i.accept(this)));
    return text.toString();
  }

  @Override
  public String text(Inline.Text text) {
    return text.words();
  }

  @Override
  public String emphasis(Inline.Emphasis emphasis) {
    return hidden(join(emphasis.children()));
  }

  @Override
  public String strong(Inline.Strong strong) {
    return join(strong.children());
  }

  @Override
  public String computed(Inline.Computed computed) {
    return join(computed.children());
  }

  @Override
  public String link(Inline.Link link) {
    return join(link.children());
  }

  @Override
  public String reference(Inline.Reference reference) {
    return reference.number();
  }

  @Override
  public String noteMark(Inline.NoteMark mark) {
    return "";
  }

  @Override
  public String tableMark(Inline.TableMark mark) {
    return "";
  }
}
