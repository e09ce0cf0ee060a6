package org.sgreport.write.docx;

import java.util.Map;
import java.util.TreeMap;
import org.sgreport.document.Document;
import org.sgreport.model.Masthead;

/**
 * What an issued Word file says of itself, by the names that its templates give it: as properties,
 * and as variables for fields. Those whose meaning is not known are left out.
 */
final class DocumentFacts {
  /** What issued files have where there is no second symbol. */
  private static final String NO_SYMBOL = "-";

  private DocumentFacts() {}

  /** By their names; those that are empty are left out. */
  static Map<String, String> properties(Document document) {
    Map<String, String> facts = common(document);
    facts.put("Category", "Document");
    facts.put("Language", document.language().name());
    facts.values().removeIf(String::isEmpty);
    return facts;
  }

  static Map<String, String> variables(Document document) {
    Map<String, String> facts = common(document);
    Masthead.Job job = document.masthead().job();
    facts.put("sss1", document.masthead().symbol());
    facts.put("sss2", facts.get("Symbol2"));
    if (!job.number().isEmpty()) {
      facts.put("FooterJN", job.number());
      facts.put("jobn", job.number() + " (" + letter(document) + ")");
      facts.put("Barcode", "*" + job.figures() + "*");
    }
    facts.values().removeIf(String::isEmpty);
    return facts;
  }

  /** That of the language, which job numbers end with. */
  private static String letter(Document document) {
    return document.language().name().substring(0, 1);
  }

  private static Map<String, String> common(Document document) {
    Masthead masthead = document.masthead();
    Map<String, String> facts = new TreeMap<>();
    facts.put("Symbol1", masthead.symbol());
    facts.put("Symbol2", masthead.joint().map(Masthead.Receiver::symbol).orElse(NO_SYMBOL));
    facts.put("Session1", masthead.session().name());
    facts.put("Agenda Title1", masthead.item().title());
    facts.put("Title1", masthead.title());
    facts.put("Title2", masthead.kind());
    if (!masthead.job().number().isEmpty()) {
      facts.put("JobNo", masthead.job().figures() + letter(document));
    }
    return facts;
  }
}
