package org.sgreport.bench.peers;

import com.deepoove.poi.XWPFTemplate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** {@code PoiTl TEXT OUTPUT}: the paragraphs into a template of one block, by poi-tl. */
final class PoiTl {
  private PoiTl() {}

  public static void main(String[] args) throws IOException {
    List<Map<String, String>> paragraphs =
        Texts.paragraphs(args[0]).stream().map(t -> Map.of("t", t)).toList();
    XWPFTemplate.compile(new ByteArrayInputStream(template()))
        .render(Map.of("p", paragraphs))
        .writeToFile(args[1]);
  }

  private static byte[] template() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      for (String line : List.of("{{?p}}", "{{t}}", "{{/p}}")) {
        document.createParagraph().createRun().setText(line);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }
}
