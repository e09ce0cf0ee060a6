package org.sgreport.importer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sgreport.document.Document;
import org.sgreport.format.CanonicalForm;
import org.sgreport.format.NewMapping;
import org.sgreport.load.InputKinds;
import org.sgreport.model.Masthead;
import org.sgreport.scaffold.NewReport;

/** The input files of an imported report: its masthead, its code frame, a file for each State. */
final class ImportedFiles {
  private final Document document;
  private final Masthead masthead;
  private final CodedText coded;
  private final String schemas;
  private final Map<String, String> files = new LinkedHashMap<>();

  ImportedFiles(Document document, CodedText coded, String schemas) {
    this.document = document;
    this.masthead = document.masthead();
    this.coded = coded;
    this.schemas = schemas;
  }

  /** By path; States are named as of the date, unless the masthead has one. */
  Map<String, String> files(LocalDate date) {
    put("report.yaml", "report", ImportedReport.of(document, date));
    put("measures.yaml", "measures", measures());
    states().forEach((code, state) -> put("states/" + code + ".yaml", "state", state));
    entries(false)
        .forEach(
            (key, entries) ->
                put(
                    "agencies/" + key + ".yaml",
                    "agency",
                    new NewMapping().text("agency", key).list("measures", entries)));
    return files;
  }

  private void put(String path, String kind, NewMapping content) {
    String header = NewReport.line(path.contains("/") ? "../" : "", schemas, kind);
    files.put(path, CanonicalForm.of(header, content, InputKinds.of(path).orElseThrow().shape()));
  }

  private NewMapping measures() {
    List<NewMapping> measures = coded.measures().stream().map(ImportedFiles::measure).toList();
    NewMapping group =
        new NewMapping()
            .text("id", "imported")
            .text("title", "Lists found in the report")
            .list("measures", measures);
    return new NewMapping().list("groups", measures.isEmpty() ? List.of() : List.of(group));
  }

  private static NewMapping measure(CodedText.CodedMeasure measure) {
    return new NewMapping()
        .text("id", measure.id())
        .text("title", measure.title())
        .textIfAny("reported-by", measure.ofStates() ? "" : "entities");
  }

  private Map<String, NewMapping> states() {
    Map<String, List<NewMapping>> entries = entries(true);
    Set<String> codes = new TreeSet<>(entries.keySet());
    codes.addAll(coded.respondents("reply"));
    codes.addAll(coded.respondents("carried-over"));
    Map<String, NewMapping> states = new LinkedHashMap<>();
    codes.forEach(code -> states.put(code, state(code, entries.getOrDefault(code, List.of()))));
    return states;
  }

  /** What each State, or each entity, reported: items of a list of measures. */
  private Map<String, List<NewMapping>> entries(boolean ofStates) {
    Map<String, List<NewMapping>> entries = new TreeMap<>();
    for (CodedText.CodedMeasure measure : coded.measures()) {
      for (String key : measure.ofStates() == ofStates ? measure.reporters() : List.<String>of()) {
        entries
            .computeIfAbsent(key, k -> new ArrayList<>())
            .add(new NewMapping().text("measure", measure.id()).text("source", source(measure)));
      }
    }
    return entries;
  }

  private String source(CodedText.CodedMeasure measure) {
    String symbol = masthead.symbol().isEmpty() ? "the imported report" : masthead.symbol();
    return symbol + ", " + measure.spot().label();
  }

  private NewMapping state(String code, List<NewMapping> entries) {
    boolean carriedOver = coded.respondents("carried-over").contains(code);
    boolean replied = coded.respondents("reply").contains(code) || !carriedOver;
    NewMapping state = new NewMapping().text("state", code);
    if (!replied) {
      return state.mapping("carried-over", reported(new NewMapping(), entries));
    }
    reported(state.mapping("reply", new NewMapping()), entries);
    return carriedOver ? state.mapping("carried-over", new NewMapping()) : state;
  }

  private static NewMapping reported(NewMapping to, List<NewMapping> entries) {
    return entries.isEmpty() ? to : to.list("measures", entries);
  }
}
