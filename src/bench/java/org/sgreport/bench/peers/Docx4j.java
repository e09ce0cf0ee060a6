package org.sgreport.bench.peers;

import java.io.File;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/** {@code Docx4j TEXT OUTPUT}: the paragraphs one after another, by docx4j. */
final class Docx4j {
  private Docx4j() {}

  public static void main(String[] args) throws Exception {
    WordprocessingMLPackage file = WordprocessingMLPackage.createPackage();
    for (String paragraph : Texts.paragraphs(args[0])) {
      file.getMainDocumentPart().addParagraphOfText(paragraph);
    }
    file.save(new File(args[1]));
  }
}
