package org.sgreport.write.html;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sgreport.document.Document;
import org.sgreport.document.Writer;

/** A document as a page for a browser, without evidence. */
public final class HtmlWriter implements Writer {
  @Override
  public String name() {
    return "html";
  }

  @Override
  public String ending() {
    return ".html";
  }

  @Override
  public byte[] write(Document document) {
    Html html = new Html();
    html.start("main");
    new DocumentHtml(html, document, new Anchors(document.body()), SpanMarker.NONE)
        .write(Optional.empty());
    html.end();
    return HtmlPage.of("en", document.masthead().title(), html.written())
        .getBytes(StandardCharsets.UTF_8);
  }
}
