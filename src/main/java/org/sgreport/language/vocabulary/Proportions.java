package org.sgreport.language.vocabulary;

import java.math.BigDecimal;

/** Words for parts of a whole, for ranges, and for how a figure has changed. */
public interface Proportions {
  /** "half", "two thirds", "a tenth"; the denominator is 2, 3, 4, 5 or 10. */
  String fraction(int numerator, int denominator);

  /** "one in five". */
  String inEvery(int some, int all);

  /** "12 of 27". */
  String outOf(String some, String all);

  /** "more than two thirds"; the words as they are, where they are exact. */
  String hedged(Hedge hedge, String words);

  /** "3 to 7". */
  String range(String from, String until);

  /** "between 3 and 7", as at the start of a sentence. */
  String between(String from, String until);

  /** "5 percentage points". */
  String points(String figure, boolean one);

  /** "twice", "2.5 times". */
  String times(BigDecimal factor);

  /** "doubled" for 2, up to 4. */
  String multiplied(int factor);

  String halved();

  /** What comes before the figure by which something has changed: "an increase of". */
  String change(int sign);
}
