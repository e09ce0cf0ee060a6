package org.sgreport.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Running text without its looks, with the marks of notes in brackets and addresses after their
 * words, or without.
 */
public final class PlainText implements Inline.Visitor<String> {
  private static final PlainText MARKED = new PlainText(true, true);
  private static final PlainText MARKED_ALONE = new PlainText(true, false);
  private static final PlainText ADDRESSED = new PlainText(false, true);
  private static final PlainText BARE = new PlainText(false, false);

  private final boolean marks;
  private final boolean addresses;

  private PlainText(boolean marks, boolean addresses) {
    this.marks = marks;
    this.addresses = addresses;
  }

  /** A note's mark is as {@code [^3]}. */
  public static String withMarks(List<Inline> content) {
    return MARKED.join(content);
  }

  /** With marks of notes, but without the addresses that links lead to. */
  public static String withMarksAlone(List<Inline> content) {
    return MARKED_ALONE.join(content);
  }

  /** Without marks of notes, but with the addresses that links lead to. */
  public static String withAddresses(List<Inline> content) {
    return ADDRESSED.join(content);
  }

  public static String withoutMarks(List<Inline> content) {
    return BARE.join(content);
  }

  private String join(List<Inline> content) {
    return content.stream().map(i -> i.accept(this)).collect(Collectors.joining());
  }

  @Override
  public String text(Inline.Text text) {
    return text.words();
  }

  @Override
  public String link(Inline.Link link) {
    return join(link.children()) + (addresses ? " <" + link.address() + ">" : "");
  }

  @Override
  public String emphasis(Inline.Emphasis emphasis) {
    return join(emphasis.children());
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
  public String reference(Inline.Reference reference) {
    return reference.number();
  }

  @Override
  public String noteMark(Inline.NoteMark mark) {
    return marks ? "[^" + mark.number() + "]" : "";
  }

  @Override
  public String tableMark(Inline.TableMark mark) {
    return marks ? "[^" + mark.letter() + "]" : "";
  }
}
