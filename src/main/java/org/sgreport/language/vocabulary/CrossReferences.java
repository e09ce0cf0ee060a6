package org.sgreport.language.vocabulary;

/**
 * The words of references to parts of the same document: in full in the running sentence,
 * abbreviated in parentheses and notes.
 */
public interface CrossReferences {
  /** The word before a number: "paragraph", "paras.". */
  String word(Part part, boolean several, boolean abbreviated);

  /** What names the only annex or the only table, which has no number: "the annex". */
  String alone(Part part);

  /** What comes before the number of a part within an annex in parentheses: "annex II, ". */
  String inAnnex(String number);

  /** What comes after the number of a part within an annex in the sentence: " of annex II". */
  String ofAnnex(String number);

  /** Between the first and the last number of a range: " to ". */
  String to(boolean abbreviated);

  /** Between two numbers: ", ", or before the last one " and ". */
  String and(boolean last);
}
