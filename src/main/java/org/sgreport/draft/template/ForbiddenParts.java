package org.sgreport.draft.template;

import freemarker.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Span;
import org.sgreport.source.Characters;
import org.sgreport.text.HiddenSigns;

/**
 * What no template may hold: the clock and settings, by which the same inputs would give another
 * report; words that are put together and then run, which nobody can read; and characters, spelled
 * out in quotation marks, that no document can hold.
 */
final class ForbiddenParts {
  /** Expressions as FreeMarker spells them, and what to do instead. */
  private static final Map<String, String> RUN_WORDS =
      Map.of(
          "?eval", "write the expression where it is needed",
          "?eval_json", "write the values into facts.yaml",
          "?evalJson", "write the values into facts.yaml",
          "?interpret", "write the expression where it is needed");

  private final ShownTemplate shown;
  private final List<Diagnostic> found = new ArrayList<>();

  private ForbiddenParts(ShownTemplate shown) {
    this.shown = shown;
  }

  /** In the order of the template; empty where it is as it should be. */
  static List<Diagnostic> in(Template template, ShownTemplate shown) {
    ForbiddenParts forbidden = new ForbiddenParts(shown);
    ParsedTemplate.visit(template, forbidden::look);
    return forbidden.found;
  }

  private void look(ParsedTemplate.Part part) {
    switch (part.kind()) {
      case BUILT_IN -> lookAtBuiltIn(part);
      case SETTING ->
          refuse(
              part,
              "templates have no settings of their own: the same inputs give the same report",
              "delete the tag");
      case TEXT -> lookAtText(part);
      case VARIABLE -> lookAtVariable(part);
    }
  }

  private void lookAtBuiltIn(ParsedTemplate.Part part) {
    String remedy = RUN_WORDS.get(part.form().substring(part.form().lastIndexOf('?')));
    if (remedy != null) {
      refuse(part, "templates cannot run text that they build", remedy);
    }
  }

  private void lookAtVariable(ParsedTemplate.Part part) {
    if (part.form().equals(".now")) {
      refuse(
          part,
          "templates do not know `.now`: the same inputs give the same report",
          "write the date, or a directive that gives it from the inputs");
    }
  }

  private void lookAtText(ParsedTemplate.Part part) {
    part.form()
        .codePoints()
        .filter(c -> c > '~' && Characters.allowed(c) && HiddenSigns.is(c))
        .filter(c -> shown.source().text().indexOf(c) < 0)
        .findFirst()
        .ifPresent(character -> found.add(Characters.hidden(character, place(part))));
    Characters.firstRefused(part.form())
        .ifPresent(
            character ->
                found.add(
                    TemplateRules.BAD_CHARACTER.at(
                        place(part),
                        "the character "
                            + HiddenSigns.name(character)
                            + " is not allowed in a document",
                        "delete it, or type what was meant")));
  }

  private void refuse(ParsedTemplate.Part part, String message, String help) {
    found.add(TemplateRules.UNKNOWN_NAME.at(place(part), message, help));
  }

  private Span place(ParsedTemplate.Part part) {
    return shown.span(part.line(), part.column(), part.endLine(), part.endColumn());
  }
}
