package org.sgreport.draft.template;

import freemarker.template.Template;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;

/** A sandbox in which a template can include others, which are looked through like the first. */
final class IncludingSandbox extends Sandbox {
  private final Function<Template, Template> lookedThrough;

  IncludingSandbox(TemplateFolders folders, Function<Template, Template> lookedThrough) {
    this.lookedThrough = lookedThrough;
    setTemplateLoader(folders);
  }

  /** What all ways to a template, {@code <#include>} among them, come through. */
  @Override
  public Template getTemplate(
      String name,
      Locale locale,
      Object condition,
      String encoding,
      boolean parsed,
      boolean ignoreMissing)
      throws IOException {
    Template template = super.getTemplate(name, locale, condition, encoding, parsed, ignoreMissing);
    return template == null ? null : lookedThrough.apply(template);
  }
}
