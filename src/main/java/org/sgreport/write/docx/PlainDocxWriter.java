package org.sgreport.write.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.sgreport.document.Document;
import org.sgreport.document.Writer;

/** Writes Word files of the program's own look, with nothing but the report. */
public final class PlainDocxWriter implements Writer {
  @Override
  public String name() {
    return "docx";
  }

  @Override
  public String ending() {
    return ".docx";
  }

  @Override
  public byte[] write(Document document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      DocxWriter.write(document, DocxWriter.Options.USUAL, ReferenceStyles.standard(), bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
