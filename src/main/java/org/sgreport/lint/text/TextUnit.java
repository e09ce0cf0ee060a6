package org.sgreport.lint.text;

import java.util.List;
import java.util.Optional;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Block;
import org.sgreport.document.Inline;
import org.sgreport.document.PlainText;

/**
 * One unit of text, such as "para. 18" or "note 7": as it is read, with marks of notes as {@code
 * [^3]}, and with what is not the author's own hidden. The block is empty for a note. What several
 * rules look for is found once; two that look at one moment may both find it, and find the same.
 */
public final class TextUnit {
  /** What a unit is. */
  public enum Kind {
    SUMMARY,
    HEADING,
    PARAGRAPH,
    SUBPARAGRAPH,
    NOTE,
    /** A line of a box or a chart that is no sentence. */
    LEGEND,
    /** The title of a table or an annex. */
    TITLE,
    CELL
  }

  private final int order;
  private final Kind kind;
  private final String label;
  private final List<Inline> content;
  private final Span place;
  private final Optional<Block> block;
  private final String text;
  private final String marked;
  private final String own;
  private List<StateMentions.Mention> mentions;
  private List<List<StateMentions.Mention>> lists;
  private List<Parentheses> parentheses;
  private List<Sentences.Sentence> sentences;

  /** The right are words that a house has said to be right. */
  TextUnit(
      int order,
      Kind kind,
      String label,
      List<Inline> content,
      Span place,
      Optional<Block> block,
      List<String> right) {
    this.order = order;
    this.kind = kind;
    this.label = label;
    this.content = List.copyOf(content);
    this.place = place;
    this.block = block;
    this.text = PlainText.withoutMarks(content);
    this.marked = PlainText.withMarks(content);
    this.own = OwnWords.of(content, right);
  }

  /** How many units come before it. */
  public int order() {
    return order;
  }

  public Kind kind() {
    return kind;
  }

  public boolean is(Kind... kinds) {
    return List.of(kinds).contains(kind);
  }

  /** Whether it is made of sentences. */
  public boolean isProse() {
    return is(Kind.SUMMARY, Kind.PARAGRAPH, Kind.SUBPARAGRAPH, Kind.NOTE);
  }

  /** How a reader would name it: "para. 18", "note 7", "heading IV.B". */
  public String label() {
    return label;
  }

  public List<Inline> content() {
    return content;
  }

  public Span place() {
    return place;
  }

  public Optional<Block> block() {
    return block;
  }

  /** Without marks of notes. */
  public String text() {
    return text;
  }

  /** With marks of notes, as {@code [^3]}. */
  public String marked() {
    return marked;
  }

  /**
   * The text with quotations, titles in italics and addresses hidden by signs that are neither
   * letters nor spaces, character for character.
   */
  public String own() {
    return own;
  }

  /** The names of States in the author's own words. */
  public List<StateMentions.Mention> mentions() {
    mentions = mentions == null ? List.copyOf(StateMentions.of(own)) : mentions;
    return mentions;
  }

  /** The lists that these names make. */
  public List<List<StateMentions.Mention>> stateLists() {
    lists = lists == null ? List.copyOf(StateMentions.lists(own, mentions())) : lists;
    return lists;
  }

  /** What is in parentheses of the text. */
  public List<Parentheses> parentheses() {
    parentheses = parentheses == null ? List.copyOf(Parentheses.of(text)) : parentheses;
    return parentheses;
  }

  /** The sentences of the author's own words. */
  public List<Sentences.Sentence> sentences() {
    sentences = sentences == null ? List.copyOf(Sentences.of(own)) : sentences;
    return sentences;
  }
}
