package org.sgreport.write.evidence;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A text field of an input, which is Markdown, as HTML without any of its own. */
final class FieldHtml {
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

  private FieldHtml() {}

  /** One paragraph stands without its element. */
  static String of(String markdown) {
    return RENDERER
        .render(PARSER.parse(markdown))
        .strip()
        .replaceFirst("(?s)^<p>((?:(?!</p>).)*)</p>$", "$1");
  }
}
