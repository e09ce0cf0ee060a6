package org.sgreport.draft.template;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
import org.sgreport.draft.call.Escapes;

/** FreeMarker's output format for Markdown: what is printed is text, never markup. */
final class MarkdownFormat extends CommonMarkupOutputFormat<MarkdownFormat.Markdown> {
  static final MarkdownFormat INSTANCE = new MarkdownFormat();

  private MarkdownFormat() {}

  /** A piece of text and its Markdown. */
  static final class Markdown extends CommonTemplateMarkupOutputModel<Markdown> {
    Markdown(String plainText, String markup) {
      super(plainText, markup);
    }

    @Override
    public MarkdownFormat getOutputFormat() {
      return INSTANCE;
    }
  }

  @Override
  public String getName() {
    return "Markdown";
  }

  @Override
  public String getMimeType() {
    return "text/markdown";
  }

  @Override
  public void output(String text, Writer out) throws IOException {
    out.write(Escapes.of(text));
  }

  @Override
  public String escapePlainText(String text) {
    return Escapes.of(text);
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtIn) {
    return false;
  }

  @Override
  protected Markdown newTemplateMarkupOutputModel(String plainText, String markup) {
    return new Markdown(plainText, markup);
  }
}
