package org.sgreport.write.docx.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sgreport.ooxml.Dom;
import org.w3c.dom.Element;

/** The looks of styles, each laid over the one that it is based on. */
final class StyleSheet {
  private final Map<String, Element> styles = new HashMap<>();
  private final Map<String, ComputedFormat> looks = new HashMap<>();
  private ComputedFormat defaults = ComputedFormat.NONE;

  StyleSheet(Element root) {
    for (String part : new String[] {"pPrDefault", "rPrDefault"}) {
      Dom.all(root, part)
          .flatMap(Dom::children)
          .forEach(properties -> defaults = defaults.under(properties));
    }
    Dom.all(root, "style").forEach(s -> styles.put(Dom.attribute(s, "styleId"), s));
  }

  /** The look of a style; that of the defaults if there is no such style. */
  ComputedFormat of(String id) {
    ComputedFormat known = looks.get(id);
    if (known == null) {
      known = resolve(id);
      looks.put(id, known);
    }
    return known;
  }

  private ComputedFormat resolve(String id) {
    Element style = styles.get(id);
    if (style == null) {
      return defaults;
    }
    String base = Dom.value(style, "basedOn");
    return laidOver(base.isEmpty() || base.equals(id) ? defaults : of(base), id);
  }

  /** A look with what one style says itself laid over it, as that of a run over a paragraph's. */
  ComputedFormat laidOver(ComputedFormat look, String id) {
    Element style = styles.get(id);
    ComputedFormat over = look;
    for (String part : new String[] {"pPr", "rPr"}) {
      ComputedFormat under = over;
      over =
          Optional.ofNullable(style)
              .flatMap(s -> ParagraphReader.child(s, part))
              .map(under::under)
              .orElse(under);
    }
    return over;
  }
}
