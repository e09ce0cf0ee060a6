package org.sgreport.draft.template;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Severity;

/**
 * FreeMarker as a template of others may have it: no Java classes, no files but templates, no
 * clock, no settings of its own. Each template is looked through once it is parsed, and before any
 * of it runs.
 */
final class Sandbox extends Configuration {
  private final TemplateFolders templates;
  private final Diagnostics diagnostics;

  /** That a template holds what none may; the diagnostics have been added. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused() {
      super(null, null, false, false);
    }
  }

  Sandbox(TemplateFolders templates, Diagnostics diagnostics) {
    super(VERSION_2_3_34);
    this.templates = templates;
    this.diagnostics = diagnostics;
    setTemplateLoader(templates);
    setDefaultEncoding("UTF-8");
    setLocalizedLookup(false);
    setObjectWrapper(new SimpleObjectWrapper(VERSION_2_3_34));
    setOutputFormat(MarkdownFormat.INSTANCE);
    setLocale(Locale.ENGLISH);
    setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
    setNumberFormat("computer");
    setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    setLogTemplateExceptions(false);
    setWrapUncheckedExceptions(false);
    setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    setAPIBuiltinEnabled(false);
    setTabSize(1);
  }

  /** What all other ways to a template, {@code <#include>} among them, come through. */
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
    if (template != null) {
      lookThrough(template);
    }
    return template;
  }

  private void lookThrough(Template template) {
    List<Diagnostic> found = ForbiddenParts.in(template, templates.source(template.getName()));
    found.forEach(diagnostics::add);
    if (found.stream().anyMatch(d -> d.severity() == Severity.ERROR)) {
      throw new Refused();
    }
  }
}
