package org.sgreport.support;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.w3c.dom.Element;

/**
 * What is wrong with a Word file: against the schemas of ECMA-376, and the faults that no schema
 * sees and Word does not forgive.
 */
public final class WordFaults {
  private interface Parser {
    XmlObject parse(String xml) throws XmlException;
  }

  private static final Map<String, Parser> SCHEMAS =
      Map.ofEntries(
          Map.entry("word/document", DocumentDocument.Factory::parse),
          Map.entry("word/styles", StylesDocument.Factory::parse),
          Map.entry("word/numbering", NumberingDocument.Factory::parse),
          Map.entry("word/settings", SettingsDocument.Factory::parse),
          Map.entry("word/comments", CommentsDocument.Factory::parse),
          Map.entry("word/footnotes", FootnotesDocument.Factory::parse),
          Map.entry("word/fontTable", FontsDocument.Factory::parse),
          Map.entry("word/header", HdrDocument.Factory::parse),
          Map.entry("word/footer", FtrDocument.Factory::parse),
          Map.entry("word/theme/theme", ThemeDocument.Factory::parse),
          Map.entry(
              "docProps/app",
              org.openxmlformats
                      .schemas
                      .officeDocument
                      .x2006
                      .extendedProperties
                      .PropertiesDocument
                      .Factory
                  ::parse),
          Map.entry(
              "docProps/custom",
              org.openxmlformats
                      .schemas
                      .officeDocument
                      .x2006
                      .customProperties
                      .PropertiesDocument
                      .Factory
                  ::parse));

  /** Parts whose schemas are those of the package, not of the documents in it. */
  private static final List<String> PACKAGE_PARTS = List.of("[Content_Types]", "docProps/core");

  private final WordFile file;
  private final List<String> faults = new ArrayList<>();

  private WordFaults(WordFile file) {
    this.file = file;
  }

  /** One line a fault; empty when there is none. */
  public static List<String> of(WordFile file) {
    WordFaults faults = new WordFaults(file);
    file.parts().keySet().forEach(faults::schema);
    faults.references();
    faults.relations();
    faults.structure();
    return faults.faults;
  }

  private void schema(String part) {
    if (part.startsWith("word/media/")) {
      return;
    }
    String name = part.replaceFirst("\\d*\\.xml$", "");
    if (part.endsWith(".rels") || PACKAGE_PARTS.contains(name)) {
      file.root(part);
      return;
    }
    Parser parser = SCHEMAS.get(name);
    if (parser == null) {
      faults.add(part + ": no schema is known for this part");
      return;
    }
    try {
      List<XmlError> errors = new ArrayList<>();
      String xml = new String(file.parts().get(part), StandardCharsets.UTF_8);
      parser.parse(xml).validate(new XmlOptions().setErrorListener(errors));
      errors.forEach(e -> faults.add(part + ": " + e.getMessage()));
    } catch (XmlException e) {
      faults.add(part + ": " + e.getMessage());
    }
  }

  private Stream<Element> everywhere(String name) {
    return file.parts().keySet().stream()
        .filter(p -> p.startsWith("word/") && p.endsWith(".xml"))
        .flatMap(p -> WordFile.all(file.root(p), name));
  }

  private Set<String> ids(String part, String element, String attribute) {
    return WordFile.all(file.root(part), element)
        .map(e -> WordFile.attribute(e, attribute))
        .collect(Collectors.toSet());
  }

  private void references() {
    Set<String> styles = ids("word/styles.xml", "style", "styleId");
    for (String name : List.of("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link")) {
      known("style", everywhere(name), styles);
    }
    Set<String> numbers = ids("word/numbering.xml", "num", "numId");
    numbers.add("0");
    known("numId", file("word/document.xml", "numId"), numbers);
    Set<String> abstracts = ids("word/numbering.xml", "abstractNum", "abstractNumId");
    known(
        "abstractNumId",
        file("word/numbering.xml", "num").flatMap(n -> WordFile.all(n, "abstractNumId")),
        abstracts);
    Set<String> notes = ids("word/footnotes.xml", "footnote", "id");
    List<String> marked =
        everywhere("footnoteReference").map(e -> WordFile.attribute(e, "id")).toList();
    marked.stream().filter(m -> !notes.contains(m)).forEach(m -> faults.add("no footnote " + m));
    if (new HashSet<>(marked).size() != marked.size() || marked.size() != notes.size() - 2) {
      faults.add("marks and footnotes are not one to one");
    }
  }

  private Stream<Element> file(String part, String name) {
    return WordFile.all(file.root(part), name);
  }

  private void known(String what, Stream<Element> references, Set<String> known) {
    references
        .map(e -> WordFile.attribute(e, "val"))
        .filter(id -> !known.contains(id))
        .forEach(id -> faults.add("there is no " + what + " " + id));
  }

  private void relations() {
    for (String part : file.parts().keySet()) {
      if (part.endsWith(".rels")) {
        String folder = part.replaceFirst("_rels/[^/]*$", "");
        WordFile.children(file.root(part))
            .map(r -> folder + r.getAttribute("Target"))
            .filter(target -> !file.parts().containsKey(target))
            .forEach(target -> faults.add(part + ": there is no part " + target));
      }
    }
    Set<String> ids =
        WordFile.children(file.root("word/_rels/document.xml.rels"))
            .map(r -> r.getAttribute("Id"))
            .collect(Collectors.toSet());
    Stream.of("headerReference", "footerReference")
        .flatMap(n -> file("word/document.xml", n))
        .map(
            e ->
                e.getAttributeNS(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id"))
        .filter(id -> !ids.contains(id))
        .forEach(id -> faults.add("there is no relation " + id));
  }

  private void structure() {
    everywhere("tc")
        .filter(
            c ->
                WordFile.children(c)
                    .reduce((a, b) -> b)
                    .filter(e -> e.getLocalName().equals("p"))
                    .isEmpty())
        .forEach(c -> faults.add("a cell does not end with a paragraph"));
    for (String part : file.parts().keySet()) {
      if (part.startsWith("word/") && part.endsWith(".xml")) {
        balanced(part, "bookmarkStart", "bookmarkEnd", "id");
        fields(part);
      }
    }
  }

  private void balanced(String part, String start, String end, String id) {
    Set<String> opened = ids(part, start, id);
    if (!opened.equals(ids(part, end, id))) {
      faults.add(part + ": " + start + " and " + end + " do not match");
    }
  }

  private void fields(String part) {
    int open = 0;
    for (Element mark : file(part, "fldChar").toList()) {
      open +=
          switch (WordFile.attribute(mark, "fldCharType")) {
            case "begin" -> 1;
            case "end" -> -1;
            default -> 0;
          };
      if (open < 0) {
        faults.add(part + ": a field ends that did not begin");
      }
    }
    if (open != 0) {
      faults.add(part + ": a field does not end");
    }
  }
}
