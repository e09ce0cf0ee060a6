package org.sgreport.draft.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Span;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.draft.directive.Directives;
import org.sgreport.text.Similar;

/** Says FreeMarker's complaints in a drafter's words, at their place in the template. */
final class TemplateErrors {
  private static final Pattern ARGUMENT = Pattern.compile("<@[^>]*?(\\w+)\\s*=\\s*$");
  private static final Pattern VALUE = Pattern.compile("[\\w-]+(?:/[\\w-]+)*");

  private final TemplateFolders templates;
  private final Span asked;

  /** A complaint without a place is put where report.yaml asks for the template. */
  TemplateErrors(TemplateFolders templates, Span asked) {
    this.templates = templates;
    this.asked = asked;
  }

  /** What is no fault of a template is thrown on. */
  Diagnostic explain(Throwable fault, Duration limit) {
    if (fault instanceof TemplateNotFoundException missing) {
      return notFound(missing, asked);
    }
    if (fault instanceof ParseException broken) {
      return explain(broken);
    }
    if (fault instanceof TemplateException failed) {
      return explain(failed);
    }
    return EndlessTemplate.of(fault, limit)
        .map(why -> TemplateRules.TOO_LONG.at(asked, why.message(), why.help()))
        .orElseGet(() -> unreadable(fault));
  }

  private Diagnostic unreadable(Throwable fault) {
    if (fault instanceof RuntimeException program) {
      throw program;
    }
    if (fault instanceof Error program) {
      throw program;
    }
    return TemplateRules.FAILED.at(
        asked, "the template cannot be read", "check its name, and that it may be read");
  }

  private static Diagnostic notFound(TemplateNotFoundException error, Span place) {
    return TemplateRules.NOT_FOUND.at(
        place,
        "there is no template `" + error.getTemplateName() + "`",
        "put it into the report folder or into templates/, or correct the name");
  }

  private Diagnostic explain(ParseException error) {
    return Tags.mistake(shown(error.getTemplateName()).source()).orElseGet(() -> syntax(error));
  }

  private Diagnostic syntax(ParseException error) {
    int line = error.getLineNumber();
    int column = error.getColumnNumber();
    Span place = shown(error.getTemplateName()).span(line, column, line, column);
    return TemplateRules.SYNTAX.at(
        place,
        said(error),
        "write tags as <@states of=\"…\"/> or <#if …>…</#if>, and check their signs");
  }

  /** What a parser expected says nothing to a drafter. */
  private static String said(ParseException error) {
    String sentence = firstSentence(error.getEditorMessage());
    return sentence.contains("was expecting") || sentence.startsWith("found ")
        ? "the tag is broken here"
        : sentence;
  }

  private Diagnostic explain(TemplateException error) {
    Span place = place(error).orElse(asked);
    if (error.getCause() instanceof TemplateNotFoundException missing) {
      return notFound(missing, place);
    }
    if (error instanceof InvalidReferenceException) {
      return unknownName(error, place);
    }
    return TemplateRules.FAILED.at(
        place,
        firstSentence(error.getMessageWithoutStackTop()),
        "correct the expression at this place");
  }

  private Diagnostic unknownName(TemplateException error, Span place) {
    String name = error.getBlamedExpressionString();
    Optional<Diagnostic> argument = withoutMarks(error, place);
    if (argument.isPresent()) {
      return argument.get();
    }
    List<String> names = Directives.ALL.stream().map(Directive::name).toList();
    return TemplateRules.UNKNOWN_NAME.at(
        place,
        "nothing is called `" + name + "` here",
        Similar.closest(String.valueOf(name), names)
            .map(n -> "use `" + n + "`, the directive with the most similar name")
            .orElse(
                isDirective(error, place)
                    ? "use one of the directives " + String.join(", ", names)
                    : "give it a value first, with <#assign " + name + "=…>, or delete it"));
  }

  private boolean isDirective(TemplateException error, Span place) {
    String line = shown(error.getTemplateSourceName()).source().line(place.line());
    return line.substring(0, Math.min(place.column() - 1, line.length())).endsWith("<@");
  }

  /** {@code of=youth-panels}, which FreeMarker takes for a subtraction. */
  private Optional<Diagnostic> withoutMarks(TemplateException error, Span place) {
    String line = shown(error.getTemplateSourceName()).source().line(place.line());
    int at = Math.min(place.column() - 1, line.length());
    Matcher name = ARGUMENT.matcher(line.substring(0, at));
    Matcher value = VALUE.matcher(line.substring(at));
    return name.find() && value.lookingAt()
        ? Optional.of(
            DirectiveRules.BAD_ARGUMENT.at(
                Span.onLine(place.path(), place.line(), at + 1, at + 1 + value.end()),
                "`" + value.group() + "` has no quotation marks",
                "write " + name.group(1) + "=\"" + value.group() + "\""))
        : Optional.empty();
  }

  private Optional<Span> place(TemplateException error) {
    return Optional.ofNullable(error.getLineNumber())
        .map(
            line ->
                shown(error.getTemplateSourceName())
                    .span(
                        line,
                        error.getColumnNumber(),
                        error.getEndLineNumber(),
                        error.getEndColumnNumber()));
  }

  private ShownTemplate shown(String name) {
    return templates.shown(String.valueOf(name));
  }

  /**
   * FreeMarker's first sentence, lower case, without its full stop and its advice for programmers.
   */
  private static String firstSentence(String message) {
    String line =
        String.valueOf(message).lines().filter(l -> !l.isBlank()).findFirst().orElse("failed");
    String sentence = line.strip().split("[.:]( |$)", 2)[0];
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }
}
