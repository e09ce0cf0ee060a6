package org.sgreport.draft.template;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateExceptionHandler;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;

/**
 * FreeMarker as a template of others may have it: no Java classes, no files, no clock, no settings
 * of its own.
 */
class Sandbox extends Configuration {
  /** That a template holds what none may; the diagnostics have been added. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused() {
      super(null, null, false, false);
    }
  }

  Sandbox() {
    super(VERSION_2_3_34);
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
}
