package org.sgreport.language.vocabulary;

/** How a figure that is printed lies to the one that is meant. */
public enum Hedge {
  EXACT,
  /** What is meant is more than what is printed. */
  MORE_THAN,
  /** What is meant is less than what is printed, and near it. */
  NEARLY,
  /** What is meant is less than what is printed. */
  LESS_THAN
}
