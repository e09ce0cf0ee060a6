package org.sgreport.read;

import java.util.List;
import org.sgreport.diagnostic.Rule;

/** What can be wrong with a document of others. */
public final class ReadRules {
  public static final Rule ASSUMED_ENCODING = Rule.info("read/assumed-encoding");
  public static final Rule DAMAGED = Rule.warning("read/damaged");
  public static final Rule EMPTY = Rule.error("read/empty");
  public static final Rule LEFT_OUT = Rule.warning("read/left-out");
  public static final Rule NOT_CSV = Rule.error("read/not-csv");
  public static final Rule NOT_EXCEL = Rule.error("read/not-excel");
  public static final Rule NOT_PDF = Rule.error("read/not-pdf");
  public static final Rule NOT_WORD = Rule.error("read/not-word");
  public static final Rule UNKNOWN_ENCODING = Rule.error("read/unknown-encoding");
  public static final Rule OTHER_KIND = Rule.error("read/other-kind");
  public static final Rule OTHER_LANGUAGE = Rule.warning("read/other-language");
  public static final Rule TAGS_DIFFER = Rule.info("read/tags-differ");
  public static final Rule TOO_LARGE = Rule.error("read/too-large");
  public static final Rule UNPLACED_NOTE = Rule.warning("read/unplaced-note");

  public static final List<Rule> ALL =
      List.of(
          ASSUMED_ENCODING,
          DAMAGED,
          EMPTY,
          LEFT_OUT,
          NOT_CSV,
          NOT_EXCEL,
          NOT_PDF,
          NOT_WORD,
          OTHER_KIND,
          OTHER_LANGUAGE,
          TAGS_DIFFER,
          TOO_LARGE,
          UNKNOWN_ENCODING,
          UNPLACED_NOTE);

  private ReadRules() {}
}
