package org.sgreport.draft.template;

import freemarker.core.TemplateElement;
import freemarker.core.TemplateObject;
import freemarker.template.Template;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * All tags and expressions of a template as FreeMarker has parsed them, whatever their spelling.
 * FreeMarker shows its tree, which it calls deprecated without naming another way, and keeps the
 * parts of its expressions to itself, hence the reflection.
 */
@SuppressWarnings("deprecation")
final class ParsedTemplate {
  private static final Class<?> BUILT_IN = part("BuiltIn");
  private static final Class<?> SETTING = part("PropertySetting");
  private static final Class<?> VARIABLE = part("BuiltinVariable");
  private static final Method COUNT = method("getParameterCount");
  private static final Method VALUE = method("getParameterValue", int.class);

  private final Consumer<Part> visitor;

  private ParsedTemplate(Consumer<Part> visitor) {
    this.visitor = visitor;
  }

  /** What a part of a template can be. */
  enum Kind {
    /** {@code ?cap_first}, with what it is asked of. */
    BUILT_IN,
    /** {@code <#setting …>}. */
    SETTING,
    /** Words in quotation marks. */
    TEXT,
    /** {@code .now}. */
    VARIABLE
  }

  /** A part, as FreeMarker spells it; a text as it reads; lines and columns from 1. */
  record Part(Kind kind, String form, int line, int column, int endLine, int endColumn) {}

  /** Shows each part of those kinds to the visitor, those within others after them. */
  static void visit(Template template, Consumer<Part> visitor) {
    new ParsedTemplate(visitor).visit(template.getRootTreeNode());
  }

  private void visit(Object part) {
    if (part instanceof TemplateObject object) {
      show(object);
      int parameters = (int) call(COUNT, object);
      for (int i = 0; i < parameters; i++) {
        visit(call(VALUE, object, i));
      }
    }
    if (part instanceof TemplateElement element) {
      for (int i = 0; i < element.getChildCount(); i++) {
        visit(element.getChildAt(i));
      }
    }
    if (part instanceof Collection<?> parts) {
      parts.forEach(this::visit);
    }
  }

  private void show(TemplateObject object) {
    if (object instanceof TemplateScalarModel text) {
      show(Kind.TEXT, words(text), object);
    } else if (BUILT_IN.isInstance(object)) {
      show(Kind.BUILT_IN, object.getCanonicalForm(), object);
    } else if (VARIABLE.isInstance(object)) {
      show(Kind.VARIABLE, object.getCanonicalForm(), object);
    } else if (SETTING.isInstance(object)) {
      show(Kind.SETTING, object.getCanonicalForm(), object);
    }
  }

  private void show(Kind kind, String form, TemplateObject at) {
    visitor.accept(
        new Part(
            kind,
            form,
            at.getBeginLine(),
            at.getBeginColumn(),
            at.getEndLine(),
            at.getEndColumn()));
  }

  private static String words(TemplateScalarModel text) {
    try {
      return text.getAsString();
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> part(String name) {
    try {
      return Class.forName("freemarker.core." + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Method method(String name, Class<?>... parameters) {
    try {
      Method method = TemplateObject.class.getDeclaredMethod(name, parameters);
      method.setAccessible(true);
      return method;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object call(Method method, TemplateObject object, Object... arguments) {
    try {
      return method.invoke(object, arguments);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
