package org.sgreport.document;

/** Writes a document as bytes: a format of {@code render --to}. */
public interface Writer {
  /** What {@code --to} calls it. */
  String name();

  /** How its files end, such as {@code .docx}. */
  String ending();

  /** The same document gives the same bytes, whenever and wherever it is written. */
  byte[] write(Document document);
}
