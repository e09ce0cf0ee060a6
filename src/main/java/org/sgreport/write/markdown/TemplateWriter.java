package org.sgreport.write.markdown;

import org.sgreport.document.Document;

/**
 * Writes the body of a document as a template: computed words as what computes them, keys in
 * braces, and signs that FreeMarker would take for its own printed by it.
 */
public final class TemplateWriter {
  private TemplateWriter() {}

  /** Notes of the summary are no part of it. */
  public static String print(Document document) {
    return MarkdownWriter.body(document, document.notesOfBody(), Dialect.TEMPLATE);
  }
}
