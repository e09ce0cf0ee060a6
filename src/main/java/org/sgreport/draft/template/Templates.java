package org.sgreport.draft.template;

import freemarker.template.Template;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Severity;
import org.sgreport.source.Memory;

/**
 * The templates of a run, which are looked through once they are parsed, and before any of them
 * runs. A body template that prints straight includes no others: it knows nothing of the run, so
 * that it is kept parsed.
 */
final class Templates {
  private final TemplateFolders folders;
  private final Diagnostics diagnostics;

  /** A template with what it holds that none may. */
  private record Parsed(Template template, List<Diagnostic> forbidden) {
    static Parsed of(Template template, ShownTemplate shown) {
      return new Parsed(template, ForbiddenParts.in(template, shown));
    }
  }

  Templates(TemplateFolders folders, Diagnostics diagnostics) {
    this.folders = folders;
    this.diagnostics = diagnostics;
  }

  /** The one with which the run begins. */
  Template body(String name) throws IOException {
    Optional<ShownTemplate> straight = folders.body(name).filter(ShownTemplate::isStraight);
    return straight.isPresent()
        ? passed(kept(name, straight.get()))
        : new IncludingSandbox(folders, this::passed).getTemplate(name);
  }

  private static Parsed kept(String name, ShownTemplate shown) throws IOException {
    return Memory.of(
        shown,
        () -> Parsed.of(new Template(name, new StringReader(shown.text()), new Sandbox()), shown));
  }

  private Template passed(Template template) {
    return passed(Parsed.of(template, folders.shown(template.getName())));
  }

  private Template passed(Parsed parsed) {
    parsed.forbidden.forEach(diagnostics::add);
    if (parsed.forbidden.stream().anyMatch(d -> d.severity() == Severity.ERROR)) {
      throw new Sandbox.Refused();
    }
    return parsed.template;
  }
}
