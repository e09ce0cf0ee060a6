package org.sgreport.importer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sgreport.document.Contents;
import org.sgreport.document.Document;
import org.sgreport.format.NewMapping;
import org.sgreport.language.Languages;
import org.sgreport.model.Masthead;
import org.sgreport.write.markdown.MarkdownWriter;

/** The report.yaml of an imported report. */
final class ImportedReport {
  private ImportedReport() {}

  /** What every masthead has is blank where it is not known; States are named as of the date. */
  static NewMapping of(Document document, LocalDate date) {
    Masthead masthead = document.masthead();
    NewMapping file =
        new NewMapping()
            .text("status", "draft")
            .text("symbol", masthead.symbol())
            .text("organ", masthead.organ())
            .text("body", masthead.body())
            .text("session", masthead.session().name())
            .textIfAny("place-and-dates", masthead.session().placeAndDates())
            .text("item", masthead.item().number())
            .text("item-of", masthead.item().of())
            .text("item-document", masthead.item().document())
            .text("item-title", masthead.item().title())
            .text("date", masthead.date().map(LocalDate::toString).orElse(""))
            .text("title", masthead.title())
            .textIfAny("kind", kind(masthead))
            .textIfAny("distribution", masthead.distribution())
            .textIfAny(isKnown(masthead.language()) ? "language" : "original", masthead.language())
            .textIfAny("late-submission", masthead.lateSubmission())
            .textIfAny("paper", paper(masthead.paper()))
            .text("template", "body.md.ftl");
    masthead.joint().ifPresent(joint -> file.mapping("joint", joint(joint)));
    if (!document.contents().isEmpty()) {
      file.mapping("contents", contents(document.contents()));
    }
    if (date.isBefore(LocalDate.MAX) && !masthead.date().equals(Optional.of(date))) {
      file.text("names-as-of", date.toString());
    }
    return file.textIfAny("summary", MarkdownWriter.summary(document).strip());
  }

  /** A document with a title and no such line has none. */
  private static String kind(Masthead masthead) {
    boolean none = masthead.kind().isEmpty() && !masthead.title().isEmpty();
    return none ? Masthead.Titles.NO_KIND : masthead.kind();
  }

  private static boolean isKnown(String language) {
    return Languages.names().contains(language);
  }

  /** Empty for that of New York, which goes without saying. */
  private static String paper(Masthead.Paper paper) {
    return paper == Masthead.Paper.LETTER ? "" : paper.name().toLowerCase(Locale.ROOT);
  }

  private static NewMapping joint(Masthead.Receiver joint) {
    return new NewMapping()
        .textIfAny("symbol", joint.symbol())
        .textIfAny("organ", joint.organ())
        .textIfAny("body", joint.body())
        .textIfAny("session", joint.session().name())
        .textIfAny("place-and-dates", joint.session().placeAndDates())
        .textIfAny("item", joint.item().number())
        .textIfAny("item-of", joint.item().of())
        .textIfAny("item-document", joint.item().document())
        .textIfAny("item-title", joint.item().title());
  }

  private static NewMapping contents(Contents contents) {
    List<String> columns = new ArrayList<>();
    if (contents.paragraphs()) {
      columns.add("paragraphs");
    }
    if (contents.pages()) {
      columns.add("page");
    }
    return new NewMapping().text("levels", "" + contents.levels()).texts("columns", columns);
  }
}
