package org.sgreport.ooxml;

import java.util.Optional;
import java.util.stream.Stream;

/** The styles of issued documents (their templates), by what they are for. */
public enum Style {
  CHAPTER("HCh"),
  HEADING("H1"),
  SUBHEADING("H23"),
  MINOR_HEADING("H4"),
  TEXT("SingleTxt"),
  SMALL("Small"),
  SMALL_HEAD("SmallX"),
  NORMAL("Normal"),
  REPORT_TITLE("TitleHCH"),
  REPORT_KIND("TitleH1"),
  AGENDA_TITLE("AgendaTitleH2"),
  AGENDA_ITEM("AgendaItemNormal"),
  SESSION("Session"),
  ORGAN("XLarge"),
  DISTRIBUTION("Publication"),
  RELEASE_DATE("ReleaseDate"),
  ORIGINAL("Original"),
  HEADER("Header"),
  FOOTER("Footer"),
  NOTE_TEXT("FootnoteText"),
  NOTE_MARK("FootnoteReference"),
  LINK("Hyperlink");

  private final String id;

  Style(String id) {
    this.id = id;
  }

  /** What a paragraph or run names it by. */
  public String id() {
    return id;
  }

  /** The style of that id; empty for any other than these. */
  public static Optional<Style> find(String id) {
    return Stream.of(values()).filter(s -> s.id.equals(id)).findFirst();
  }
}
