package org.sgreport.draft.template;

import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.document.Evidence;
import org.sgreport.draft.call.Context;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.directive.Directives;
import org.sgreport.draft.markdown.MarkedText;
import org.sgreport.language.vocabulary.Language;
import org.sgreport.model.Report;
import org.sgreport.source.Located;
import org.sgreport.source.Sources;

/**
 * Runs a report's body template. A template sees the directives and nothing else: no Java classes,
 * no files but templates, no network.
 */
public final class TemplateRunner {
  /** A hundred times what the longest report takes. */
  private static final Duration LIMIT = Duration.ofMinutes(1);

  private final List<Path> folders;
  private final Sources sources;
  private final Diagnostics diagnostics;
  private final Duration limit;

  /** Templates are looked for in the folders, in their order. */
  public TemplateRunner(List<Path> folders, Sources sources, Diagnostics diagnostics) {
    this(folders, sources, diagnostics, LIMIT);
  }

  TemplateRunner(List<Path> folders, Sources sources, Diagnostics diagnostics, Duration limit) {
    this.limit = limit;
    this.folders = List.copyOf(folders);
    this.sources = sources;
    this.diagnostics = diagnostics;
    System.setProperty("org.freemarker.loggerLibrary", "none");
  }

  /** Empty, with a diagnostic, when the template cannot be found, parsed or run to its end. */
  public Optional<MarkedText> run(Report report, Language language) {
    Located<String> name = report.settings().composition().template();
    TemplateFolders loader = new TemplateFolders(folders, sources, diagnostics);
    TemplateErrors errors = new TemplateErrors(loader, name.at());
    try {
      Template template = new Templates(loader, diagnostics).body(name.value());
      TemplateOutput output = new TemplateOutput(loader.shown(name.value()).prose());
      List<Evidence> evidence = new ArrayList<>();
      PrintedWords printed = new PrintedWords();
      var shared =
          new DirectiveAdapter.Shared(
              new Context(report, language),
              loader,
              output,
              evidence,
              printed,
              new Bodies(),
              diagnostics);
      TimeLimit.run(limit, () -> template.process(directives(shared), output));
      MarkedText text = MarkedText.ofMarked(output.toString(), loader.places(), evidence);
      return printed.fit(text, diagnostics) ? Optional.of(text) : Optional.empty();
    } catch (Sandbox.Refused e) {
      return Optional.empty();
    } catch (TemplateException | IOException | RuntimeException | Error e) {
      diagnostics.add(errors.explain(e, limit));
      return Optional.empty();
    }
  }

  private static Map<String, DirectiveAdapter> directives(DirectiveAdapter.Shared shared) {
    return Directives.ALL.stream()
        .collect(Collectors.toMap(Directive::name, d -> new DirectiveAdapter(d, shared)));
  }
}
