package org.sgreport.cli.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sgreport.cli.option.Choices;
import org.sgreport.cli.output.CommandRun;
import org.sgreport.cli.output.Outputs;
import org.sgreport.compile.Compiled;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.model.Report;
import org.sgreport.write.docx.Baseline;
import org.sgreport.write.docx.DocxWriter;
import org.sgreport.write.docx.Emblem;
import org.sgreport.write.docx.NumberingMode;
import org.sgreport.write.docx.ReferenceStyles;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How {@code render} writes a document as a Word file. */
public final class WordOptions {
  @Option(
      names = "--numbering",
      paramLabel = "HOW",
      defaultValue = "automatic",
      description = "Have Word count (automatic) or type numbers (literal) (default: automatic).")
  private String numbering;

  @Option(
      names = "--reference-doc",
      paramLabel = "FILE",
      description = "Take styles and fonts from a Word file made of what reference-doc wrote.")
  private String referenceDoc;

  @Option(
      names = "--comments",
      description = "Show the evidence of computed words as comments in the margin.")
  private boolean comments;

  @Option(
      names = "--draft",
      description = "Number lines, name the git revision in headers, and mark doubtful claims.")
  private boolean draft;

  @Mixin private TrackingOptions tracking;

  public void check(boolean oneReport) {
    Choices.check("--numbering", numbering, List.of("automatic", "literal"));
    tracking.check(oneReport);
    if (draft && tracking.given()) {
      throw new Refusal("a draft shows one state; track changes in another file, without --draft");
    }
  }

  /** The revision whose changes are shown, which a page can do, too. */
  public Optional<String> since() {
    return tracking.revision();
  }

  /** Refuses what another format cannot show; a page shows changes since a revision. */
  public void refuseOtherThanWord(String format, boolean isPage) {
    Stream.of(
            numbering.equals("automatic") ? "" : "--numbering",
            referenceDoc == null ? "" : "--reference-doc",
            comments ? "--comments" : "",
            draft ? "--draft" : "",
            tracking.given() && !(isPage && since().isPresent()) ? "--since or --against" : "")
        .filter(option -> !option.isEmpty())
        .findFirst()
        .ifPresent(
            option -> {
              throw new Refusal(option + " is of Word files, and " + format + " is none");
            });
  }

  /** What a Word file of such options is called, after the report's name. */
  public String ending() {
    return (tracking.given() ? "-tracked" : "")
        + (draft ? "-draft" : "")
        + (comments ? "-commented" : "")
        + ".docx";
  }

  /** The look that the document is to have, without its emblem. */
  public ReferenceStyles look(CommandRun run) {
    try {
      return referenceDoc == null
          ? ReferenceStyles.standard()
          : ReferenceStyles.of(run.using(run.environment().path(referenceDoc)));
    } catch (IOException e) {
      throw new Refusal(
          referenceDoc + " cannot be used as a reference document: " + Outputs.reason(e));
    }
  }

  /** The file; empty, with diagnostics, where what changes are tracked from is in error. */
  public Optional<byte[]> write(
      Compiled state, Path folder, Optional<String> templates, CommandRun run) {
    Report report = state.report();
    Optional<Emblem> emblem = Emblems.of(folder, report, run);
    ReferenceStyles plain = look(run);
    ReferenceStyles look = emblem.map(plain::with).orElse(plain);
    NumberingMode numbers = NumberingMode.valueOf(numbering.toUpperCase(Locale.ROOT));
    TrackingOptions.Later later =
        new TrackingOptions.Later(folder, templates, state.document(), numbers, look);
    Optional<Baseline> earlier = tracking.given() ? tracking.earlier(later, run) : Optional.empty();
    if (run.diagnostics().hasErrors()) {
      return Optional.empty();
    }
    DocxWriter.Options options =
        new DocxWriter.Options(
            numbers,
            comments,
            earlier,
            draft ? Optional.of(Drafts.of(state, folder, run)) : Optional.empty());
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      DocxWriter.write(state.document(), options, look, bytes);
      return Optional.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
