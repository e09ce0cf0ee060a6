package org.sgreport.draft;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.document.Block;
import org.sgreport.document.Contents;
import org.sgreport.document.Document;
import org.sgreport.document.Note;
import org.sgreport.draft.markdown.MarkdownRules;
import org.sgreport.draft.markdown.MarkedText;
import org.sgreport.draft.markdown.TreeBuilder;
import org.sgreport.draft.template.TemplateRunner;
import org.sgreport.language.vocabulary.Language;
import org.sgreport.model.Report;
import org.sgreport.source.Sources;

/** Drafts a report: runs its template over its tally, and builds the numbered tree. */
public final class Drafter {
  private final TemplateRunner runner;
  private final Function<String, Language> languages;
  private final Sources sources;
  private final Diagnostics diagnostics;

  /**
   * Templates are looked for in the folders, in their order; the languages are by the names that
   * report.yaml has for them.
   */
  public Drafter(
      List<Path> templateFolders,
      Function<String, Language> languages,
      Sources sources,
      Diagnostics diagnostics) {
    this.languages = languages;
    this.runner = new TemplateRunner(templateFolders, sources, diagnostics);
    this.sources = sources;
    this.diagnostics = diagnostics;
  }

  /** The template's Markdown with its computed words marked; empty when the template fails. */
  public Optional<MarkedText> markdown(Report report) {
    return runner.run(report, language(report));
  }

  private Language language(Report report) {
    return languages.apply(report.masthead().language());
  }

  /** The numbered document. Text that it cannot hold is a diagnostic. */
  public Document document(Report report, MarkedText body) {
    Language language = language(report);
    TreeBuilder.Parts summary = summary(report, language);
    List<Note> notes = new ArrayList<>(summary.notes());
    TreeBuilder.Parts parts = TreeBuilder.build(body, around(language, notes.size()));
    notes.addAll(parts.notes());
    Contents contents =
        Contents.of(parts.blocks(), report.settings().composition().contents(), language.labels());
    Document document =
        new Document(
            language,
            report.masthead(),
            summary.blocks().stream().flatMap(block -> unnumbered(block).stream()).toList(),
            contents,
            parts.blocks(),
            notes,
            parts.suppressions());
    if (!diagnostics.hasErrors()) {
      new Residue(sources, diagnostics).check(document);
    }
    return document;
  }

  /** Its notes come before those of the body. */
  private TreeBuilder.Parts summary(Report report, Language language) {
    return report
        .settings()
        .composition()
        .summary()
        .map(s -> TreeBuilder.build(MarkedText.ofField(s), around(language, 0)))
        .orElseGet(() -> new TreeBuilder.Parts(List.of(), List.of(), List.of()));
  }

  private TreeBuilder.Surroundings around(Language language, int notesBefore) {
    return new TreeBuilder.Surroundings(language, notesBefore, sources, diagnostics);
  }

  private Optional<Block.Paragraph> unnumbered(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return Optional.of(new Block.Paragraph(0, "", paragraph.content(), paragraph.place()));
    }
    diagnostics.add(
        MarkdownRules.UNSUPPORTED.at(
            block.place(),
            "a summary can contain only paragraphs",
            "write it as paragraphs, without headings and lists"));
    return Optional.empty();
  }
}
