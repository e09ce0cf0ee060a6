package org.sgreport.load;

import java.util.List;
import org.sgreport.diagnostic.Rule;

/** What can be wrong with the shape of an input file, and with the folder it is in. */
public final class ShapeRules {
  public static final Rule UNEXPECTED_FILE = Rule.warning("file/unexpected");
  public static final Rule MISSING_FILE = Rule.error("file/missing");
  public static final Rule WRONG_ENDING = Rule.error("file/wrong-ending");
  public static final Rule COMMENT_BEHIND_TEXT = Rule.warning("shape/comment-behind-text");
  public static final Rule CURLY_QUOTES = Rule.warning("shape/curly-quotes");
  public static final Rule MISSING_KEY = Rule.error("shape/missing-key");
  public static final Rule UNKNOWN_KEY = Rule.error("shape/unknown-key");
  public static final Rule WRONG_DATE = Rule.error("shape/wrong-date");
  public static final Rule WRONG_TYPE = Rule.error("shape/wrong-type");
  public static final Rule WRONG_VALUE = Rule.error("shape/wrong-value");

  public static final List<Rule> ALL =
      List.of(
          UNEXPECTED_FILE,
          MISSING_FILE,
          WRONG_ENDING,
          COMMENT_BEHIND_TEXT,
          CURLY_QUOTES,
          MISSING_KEY,
          UNKNOWN_KEY,
          WRONG_DATE,
          WRONG_TYPE,
          WRONG_VALUE);

  private ShapeRules() {}
}
