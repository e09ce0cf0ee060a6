package org.sgreport.support;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sgreport.compile.Compilation;
import org.sgreport.document.Document;
import org.sgreport.lint.Linter;
import org.sgreport.lint.Policy;
import org.sgreport.lint.text.Findings.Finding;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.read.ForeignDocument;

/** A document of others, as {@code lint} looks at it. */
public record LintedDocument(String name, ForeignDocument read, Compilation run) {
  /** An issued one, of the folder beside the published texts. */
  public static LintedDocument issued(String name) {
    Path file = Required.publishedTexts().resolveSibling("issued").resolve(name);
    String shown = file.getFileName().toString();
    Compilation run = new Compilation(Folders.PROJECT);
    return new LintedDocument(shown, run.foreign(file, shown, false).orElseThrow(), run);
  }

  /** What all rules find. */
  public List<Finding> found() {
    return found(read.document());
  }

  /** What they find in another document instead. */
  public List<Finding> found(Document document) {
    boolean hasMasthead = !document.masthead().organ().isEmpty();
    LintDocument.Origin origin =
        new LintDocument.Origin(
            name,
            Optional.empty(),
            read.word(),
            hasMasthead,
            document.masthead().date(),
            List.of());
    return Linter.find(new LintDocument(document, origin), run.sources(), Policy.USUAL);
  }
}
