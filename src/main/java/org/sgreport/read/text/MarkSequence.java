package org.sgreport.read.text;

import org.sgreport.text.Enumerator;

/**
 * How well marks follow one another: the numbers of the last paragraph, of the last heading of the
 * third, the fourth and the fifth level, of the last item and of the last one within it. A text
 * that ends with no sentence is that of a heading, where its mark can be one.
 */
record MarkSequence(
    int paragraph, int third, int fourth, int fifth, int item, int nested, Last last) {
  static final MarkSequence BEGIN = new MarkSequence(0, 0, 0, 0, 0, 0, Last.TEXT);

  private static final int OUT_OF_ORDER = 400;

  /** A paragraph or an item, though no sentence ends it. */
  private static final int UNENDED = 150;

  /** A list without words that lead to it. */
  private static final int UNLED = 60;

  /** How a text ends. */
  enum Ending {
    NONE,
    SENTENCE,
    COLON
  }

  /** What has been read last. */
  enum Last {
    HEADING,
    TEXT,
    LEADING_TEXT,
    ITEM,
    BULLET
  }

  /** Behind a text with that mark. */
  MarkSequence with(String mark, Ending ending) {
    int number = number(mark);
    boolean ends = ending != Ending.NONE;
    return switch (MarkKind.of(mark)) {
      case CHAPTER, SECTION -> new MarkSequence(paragraph, 0, 0, 0, 0, 0, Last.HEADING);
      case PARAGRAPH ->
          ends || number == paragraph + 1 && number != third + 1
              ? new MarkSequence(number, third, fourth, fifth, 0, 0, text(ending))
              : new MarkSequence(paragraph, number, 0, 0, 0, 0, Last.HEADING);
      case ITEM ->
          ends || number == item + 1 && item > 0
              ? new MarkSequence(paragraph, third, fourth, fifth, number, 0, Last.ITEM)
              : new MarkSequence(paragraph, third, number, 0, number, 0, Last.HEADING);
      case NESTED ->
          ends || number == nested + 1 && nested > 0
              ? new MarkSequence(paragraph, third, fourth, fifth, item, number, Last.ITEM)
              : new MarkSequence(paragraph, third, fourth, number, item, number, Last.HEADING);
      case BULLET -> new MarkSequence(paragraph, third, fourth, fifth, 0, 0, Last.BULLET);
      case NOTE -> this;
    };
  }

  private static Last text(Ending ending) {
    return ending == Ending.COLON ? Last.LEADING_TEXT : Last.TEXT;
  }

  boolean inHeading() {
    return last == Last.HEADING;
  }

  /** Behind what is set apart from the text. */
  MarkSequence apart() {
    return new MarkSequence(paragraph, third, fourth, fifth, item, nested, Last.TEXT);
  }

  /** What it costs that the mark is the next one: nothing where it follows. */
  int cost(String mark, Ending ending) {
    int number = number(mark);
    boolean ends = ending != Ending.NONE;
    return switch (MarkKind.of(mark)) {
      case CHAPTER, SECTION, NOTE -> 0;
      case PARAGRAPH -> cost(number, paragraph, third, ends);
      case ITEM -> cost(number, item, fourth, ends) + (number == 1 && ends ? led() : 0);
      case NESTED -> cost(number, nested, fifth, ends);
      case BULLET -> inHeading() ? OUT_OF_ORDER : last == Last.BULLET ? 0 : led();
    };
  }

  private int led() {
    return last == Last.LEADING_TEXT ? 0 : UNLED;
  }

  private static int cost(int number, int text, int heading, boolean ends) {
    if (number == 1 || number == (ends ? text : heading) + 1) {
      return 0;
    }
    return !ends && number == text + 1 ? UNENDED : OUT_OF_ORDER;
  }

  /** That of a paragraph, an item or one of its items, from 1; 0 for other marks. */
  private static int number(String mark) {
    return switch (MarkKind.of(mark)) {
      case PARAGRAPH -> Integer.parseInt(mark.substring(0, mark.length() - 1));
      case ITEM -> mark.charAt(1) - 'a' + 1;
      case NESTED -> nested(mark);
      default -> 0;
    };
  }

  private static int nested(String mark) {
    int number = 1;
    while (number < LAST && !mark.equals(Enumerator.subparagraph(2, number))) {
      number++;
    }
    return number;
  }

  private static final int LAST = 40;
}
